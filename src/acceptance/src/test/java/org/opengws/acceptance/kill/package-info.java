/** The product as a process that is killed again and again while people work. Start with {@link org.opengws.acceptance.kill.KillTest}. */
package org.opengws.acceptance.kill;
