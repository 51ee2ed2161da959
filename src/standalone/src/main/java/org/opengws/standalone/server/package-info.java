/** Jetty with safe defaults. Start with {@link org.opengws.standalone.server.WebServer}. */
package org.opengws.standalone.server;
