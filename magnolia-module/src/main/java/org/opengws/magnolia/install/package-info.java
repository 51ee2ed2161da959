/** What installing and updating adds to a Magnolia, only where it is absent. Start with {@link org.opengws.magnolia.install.GwsVersionHandler}. */
package org.opengws.magnolia.install;
