/** The adapter's rules, with Magnolia as a mock. */
package org.opengws.magnolia;
