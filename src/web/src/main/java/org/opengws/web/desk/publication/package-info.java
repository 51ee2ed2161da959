/** One publication on the desk: as it is, its differences, its documents, what was decided. */
package org.opengws.web.desk.publication;
