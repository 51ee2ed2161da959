/**
 * How pages leave the author: by Magnolia's own commands, and read back from each public instance afterwards. Start with
 * {@link org.opengws.magnolia.transport.MagnoliaDelivery}.
 */
package org.opengws.magnolia.transport;
