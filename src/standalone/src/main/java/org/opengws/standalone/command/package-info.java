/** The commands. Start with {@link org.opengws.standalone.command.Gws}. */
package org.opengws.standalone.command;
