/** Who is who, by Magnolia's users, groups and roles. */
package org.opengws.magnolia.people;
