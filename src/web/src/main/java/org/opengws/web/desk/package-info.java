/**
 * The desk at {@code /.gws/desk}: what people of the office see and do, as pages that need no JavaScript. Start with
 * {@link org.opengws.web.desk.Desk}, which lists the screens by address.
 */
package org.opengws.web.desk;
