package org.opengws.publishing.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.opengws.publishing.files.LastGood;
import org.opengws.publishing.files.Problem;
import org.opengws.publishing.files.ResourceSource;
import org.opengws.publishing.language.Text;

/** The holidays in force, from {@code holidays/*.yaml}; a broken file leaves its last good one. Safe for threads. */
public final class Holidays {

    private final LastGood<Map<LocalDate, Text>> files;

    /** Reads the files at once. */
    public Holidays(ResourceSource source) {
        files = new LastGood<>(source, "holidays", ".yaml", HolidayFile::parse);
        files.refresh();
    }

    /** Reads what changed since. True if something did. */
    public boolean refresh() {
        return files.refresh();
    }

    /** As of now; later refreshes do not change it. */
    public WorkingDays workingDays() {
        Map<LocalDate, Text> all = new HashMap<>();
        files.inForce().values().forEach(all::putAll);
        return new WorkingDays(all);
    }

    /** SHA-256 of each file in force, by path. */
    public Map<String, String> hashes() {
        return files.hashes();
    }

    /** What is wrong with the files as they are now. */
    public List<Problem> problems() {
        return files.problems();
    }
}
