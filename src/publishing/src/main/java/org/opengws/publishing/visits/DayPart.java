package org.opengws.publishing.visits;

import java.time.LocalDate;

/**
 * What is added to a day in one save.
 *
 * @param token tells it from any other, so that it is added once however often it is handed over
 * @param seen marks of who saw what, to be added to those of the day; none for a day that is over
 * @param full see {@link DayFigures}
 */
public record DayPart(String token, LocalDate day, Counts counts, long[] seen, boolean full) {}
