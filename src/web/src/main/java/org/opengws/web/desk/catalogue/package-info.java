/** The catalogue, its coverage, and the procedures. */
package org.opengws.web.desk.catalogue;
