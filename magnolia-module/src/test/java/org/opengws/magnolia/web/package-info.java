/** The addresses below /.gws/ in Magnolia. */
package org.opengws.magnolia.web;
