/**
 * The people of an office that has no CMS to keep them: accounts in one file, sign-in that slows down after failures.
 * Start with {@link org.opengws.standalone.people.Accounts}.
 */
package org.opengws.standalone.people;
