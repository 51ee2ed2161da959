package org.opengws.publishing.upkeep;

import org.opengws.publishing.duty.ReviewYear;

/**
 * A month of the year at a glance.
 *
 * @param month with its first duties, as many as were asked for
 * @param total of all its duties, exact as far as lists count
 * @param more whether there are more than {@code total}
 */
public record ReviewMonth(ReviewYear.Month<DutyItem> month, int total, boolean more) {}
