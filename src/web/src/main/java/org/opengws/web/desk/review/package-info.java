/** What is to be reviewed and when: board, calendar, files. */
package org.opengws.web.desk.review;
