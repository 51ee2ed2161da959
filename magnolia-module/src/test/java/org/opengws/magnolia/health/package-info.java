/** What the health page says of a Magnolia. */
package org.opengws.magnolia.health;
