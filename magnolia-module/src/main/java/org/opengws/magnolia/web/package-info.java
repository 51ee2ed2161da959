/** The addresses below {@code /.gws/} as servlets of Magnolia, and what they need of it around a request. Start with {@link org.opengws.magnolia.web.Door}. */
package org.opengws.magnolia.web;
