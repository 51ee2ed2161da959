/**
 * The product put together over one repository, alike for both hosts: domain, storage, worker, daily work and servlets.
 * What differs from host to host comes in through ports. Start with {@link org.opengws.web.product.Assembly}. Beside the
 * hosts, this package alone knows that there is a repository.
 */
package org.opengws.web.product;
