/**
 * Puts the product together from Magnolia's services; nothing else of the module knows it. Start with {@link
 * org.opengws.magnolia.opening.Opening}.
 */
package org.opengws.magnolia.opening;
