/**
 * Puts the product together from Magnolia's services; nothing else of the module knows it. Start with {@link
 * org.opengws.magnolia.start.ProductStart}.
 */
package org.opengws.magnolia.start;
