/**
 * How a command reaches the running host: by its loopback address, with a token that only the owner of the data folder can read.
 * Start with {@link org.opengws.standalone.control.ControlToken}.
 */
package org.opengws.standalone.control;
