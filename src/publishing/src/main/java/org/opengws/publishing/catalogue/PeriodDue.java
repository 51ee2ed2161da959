package org.opengws.publishing.catalogue;

import java.time.Period;

/**
 * When what a periodic topic owes for a period is due.
 *
 * @param fromStart counted from the period's first day (plans), otherwise from its last
 * @param after how long after that day
 */
public record PeriodDue(boolean fromStart, Period after) {}
