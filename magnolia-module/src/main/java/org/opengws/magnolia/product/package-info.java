/**
 * The running product as the rest of the module sees it. Start with {@link
 * org.opengws.magnolia.product.GwsProduct}.
 */
package org.opengws.magnolia.product;
