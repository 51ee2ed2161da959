/**
 * What the public sees: pages projected from what is in force, and the port to read them. Start with {@link
 * org.opengws.publishing.site.Projection}; the site reads through {@link org.opengws.publishing.site.PublicSite}.
 */
package org.opengws.publishing.site;
