/** The module for Magnolia: translates between Magnolia and the product, and decides nothing. Start with {@link org.opengws.magnolia.GwsModule}. */
package org.opengws.magnolia;
