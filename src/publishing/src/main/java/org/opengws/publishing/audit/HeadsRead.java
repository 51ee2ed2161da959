package org.opengws.publishing.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.opengws.publishing.audit.Discrepancy.Kind;

/** The heads that were handed out, and what is wrong with their file. */
final class HeadsRead {

    private final SortedMap<LocalDate, DayHead> heads = new TreeMap<>();
    private final List<Discrepancy> discrepancies = new ArrayList<>();
    private final HoursRead hours = new HoursRead();
    private String previous = DayHead.START;
    private int number;

    void line(String line) {
        number++;
        Optional<Head> read = Head.parse(line);
        if (read.isEmpty()) {
            discrepancies.add(Discrepancy.ofFile(Kind.LINE_BROKEN, "heads, line " + number));
        } else if (read.get() instanceof DayHead head) {
            day(head);
        } else if (read.get() instanceof HourHead head && !hours.add(head)) {
            discrepancies.add(Discrepancy.of(Kind.HEADS_BROKEN, head.day(), "heads, line " + number));
        }
    }

    private void day(DayHead head) {
        boolean later = heads.isEmpty() || head.day().isAfter(heads.lastKey());
        if (!later || !head.previous().equals(previous)) {
            discrepancies.add(Discrepancy.of(Kind.HEADS_BROKEN, head.day(), "heads, line " + number));
        }
        heads.put(head.day(), head);
        previous = head.hash();
    }

    SortedMap<LocalDate, DayHead> heads() {
        return heads;
    }

    HoursRead hours() {
        return hours;
    }

    List<Discrepancy> discrepancies() {
        return discrepancies;
    }
}
