/** The page on which the first administrator of an empty host makes his account. Start with {@link org.opengws.standalone.setup.SetupServlet}. */
package org.opengws.standalone.setup;
