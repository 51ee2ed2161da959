/** What is in the jars that are dropped into a Magnolia, and what they call there. */
package org.opengws.magnolia.jar;
