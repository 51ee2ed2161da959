/** What Magnolia has that the product is put together from. */
package org.opengws.magnolia.services;
