/** Sending mail through the office's own server. Start with {@link org.opengws.standalone.mail.Mailer}. */
package org.opengws.standalone.mail;
