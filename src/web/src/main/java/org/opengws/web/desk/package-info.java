/**
 * The desk at {@code /.gws/desk}: what people of the office see and do, as pages that need no JavaScript. Start with
 * {@link org.opengws.web.desk.Desk}, which lists the rooms; a room says at which
 * addresses its screens answer and what it brings to the menu.
 */
package org.opengws.web.desk;
