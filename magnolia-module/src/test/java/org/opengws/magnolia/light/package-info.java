/** The definitions of the light module, checked against what exists: here, and in the real Magnolia's names. */
package org.opengws.magnolia.light;
