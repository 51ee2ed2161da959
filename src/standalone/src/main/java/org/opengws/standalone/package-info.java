/**
 * The host without a CMS: Jetty, an embedded Jackrabbit, people, mail and a scheduler, for trying, developing and an
 * office that has no Magnolia. Start with {@link org.opengws.standalone.host.Host}; what it serves is an
 * {@link org.opengws.standalone.host.Application}.
 */
package org.opengws.standalone;
