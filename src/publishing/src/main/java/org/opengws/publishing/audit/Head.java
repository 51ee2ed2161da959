package org.opengws.publishing.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What leaves the repository as a line, and holds it to what it had decided by then. */
public sealed interface Head permits DayHead, HourHead {

    /** The day whose decisions it joins. */
    LocalDate day();

    /** How many it joins. */
    int decisions();

    String hash();

    /** First member of its line. */
    String type();

    /** Its line in a file of heads, without the line's end. */
    String line();

    /** Whether it was drawn after that other one, which is of the same type. */
    boolean isLaterThan(Head other);

    /** Reads a {@link #line()} of either type; empty where it is none. */
    static Optional<Head> parse(String line) {
        return JsonLine.parse(line).flatMap(Head::parse);
    }

    private static Optional<Head> parse(List<String> values) {
        return DayHead.parse(values).<Head>map(head -> head).or(() -> HourHead.parse(values));
    }
}
