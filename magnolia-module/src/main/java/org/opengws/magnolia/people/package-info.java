/** Magnolia's users, groups and roles as the office's people. Start with {@link org.opengws.magnolia.people.MagnoliaDirectory}. */
package org.opengws.magnolia.people;
