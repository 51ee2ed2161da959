/**
 * Working days by the office's holiday files, and the periods of the Thai fiscal year. Start with
 * {@link org.opengws.publishing.calendar.WorkingDays} and {@link org.opengws.publishing.calendar.FiscalPeriod}.
 */
package org.opengws.publishing.calendar;
