/** Mail over a real SMTP server. */
package org.opengws.magnolia.mail;
