/** The memo to the director of the ICT centre. */
package org.opengws.web.desk.memo;
