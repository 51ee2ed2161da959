/** The product in this host: domain, storage, worker and servlets put together. Start with {@link Product}. */
package org.opengws.standalone.product;
