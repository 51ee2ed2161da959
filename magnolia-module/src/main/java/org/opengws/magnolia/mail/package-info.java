/** Mail through Magnolia's mail module. Start with {@link org.opengws.magnolia.mail.MagnoliaMail}. */
package org.opengws.magnolia.mail;
