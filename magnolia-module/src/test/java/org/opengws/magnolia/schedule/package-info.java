/** Jobs and commands. */
package org.opengws.magnolia.schedule;
