/** The lists that the office is judged by, and what answers their items. */
package org.opengws.web.desk.assessment;
