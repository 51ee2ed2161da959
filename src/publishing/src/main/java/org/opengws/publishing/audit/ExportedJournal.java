package org.opengws.publishing.audit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.opengws.publishing.storage.JournalLine;

/** The journal of an export in memory: by day, and by decision until the decision was seen. */
final class ExportedJournal {

    private final SortedMap<LocalDate, List<String>> days = new TreeMap<>();
    private final Map<String, SortedMap<Integer, JournalLine>> unseen = new LinkedHashMap<>();
    private final Map<String, Integer> twice = new HashMap<>();
    private long lines;

    /** Empty where the values are no line of a journal. */
    static Optional<JournalLine> parse(List<String> values) {
        if (values.size() != 5) {
            return Optional.empty();
        }
        try {
            return Optional.of(new JournalLine(
                    LocalDate.parse(values.get(1)), values.get(2), Integer.parseInt(values.get(3)), values.get(4)));
        } catch (IllegalArgumentException | DateTimeParseException notAJournalLine) {
            return Optional.empty();
        }
    }

    void add(JournalLine line) {
        lines++;
        days.computeIfAbsent(line.day(), day -> new ArrayList<>()).add(line.hash());
        JournalLine earlier =
                unseen.computeIfAbsent(line.chain(), chain -> new TreeMap<>()).putIfAbsent(line.number(), line);
        if (earlier != null) {
            twice.merge(line.chain() + " " + line.number(), 1, Integer::sum);
        }
    }

    long lines() {
        return lines;
    }

    /** Hashes by day, in the order of the days. */
    SortedMap<LocalDate, List<String>> days() {
        return days;
    }

    /** What the journal has of that chain and nobody asked for yet; it is forgotten by this. */
    SortedMap<Integer, JournalLine> take(String chain) {
        SortedMap<Integer, JournalLine> taken = unseen.remove(chain);
        return taken == null ? new TreeMap<>() : taken;
    }

    /** What nobody took. */
    Map<String, SortedMap<Integer, JournalLine>> rest() {
        return unseen;
    }

    /** Decisions that the journal has more than once, as chain and number. */
    List<String> twice() {
        return List.copyOf(new TreeMap<>(twice).keySet());
    }
}
