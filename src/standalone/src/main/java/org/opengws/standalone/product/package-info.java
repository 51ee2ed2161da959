/** The product in this host, with the demonstration unless started empty. Start with {@link Product}. */
package org.opengws.standalone.product;
