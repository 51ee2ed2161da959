/** What desk, site and API need of this host around a request. Start with {@link StandaloneWebHost}. */
package org.opengws.standalone.web;
