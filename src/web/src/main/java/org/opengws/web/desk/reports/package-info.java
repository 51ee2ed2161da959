/** What is reported on: how often what is public is looked at. Start with {@link org.opengws.web.desk.reports.ReportsRoom}. */
package org.opengws.web.desk.reports;
