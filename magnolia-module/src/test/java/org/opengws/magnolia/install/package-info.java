/** What installing adds to a real repository with Magnolia's types. */
package org.opengws.magnolia.install;
