package org.opengws.publishing.audit;

import java.util.Locale;
import java.util.Optional;

/** How far an export has come. */
record ExportPlace(Part part, long journalLines, long acts, long publications, long decisions, String cursor) {

    enum Part {
        BEGINNING,
        JOURNAL,
        OFFICE,
        PUBLICATIONS,
        END
    }

    static final ExportPlace BEGINNING = new ExportPlace(Part.BEGINNING, 0, 0, 0, 0, "");

    boolean isEnd() {
        return part == Part.END;
    }

    ExportPlace to(Part next) {
        return new ExportPlace(next, journalLines, acts, publications, decisions, "");
    }

    ExportPlace journal(String day, int lines) {
        return new ExportPlace(part, journalLines + lines, acts, publications, decisions, day);
    }

    ExportPlace acts(int written) {
        return new ExportPlace(part, journalLines, acts + written, publications, decisions, cursor);
    }

    ExportPlace publication(int itsDecisions) {
        return new ExportPlace(part, journalLines, acts, publications + 1, decisions + itsDecisions, cursor);
    }

    ExportPlace at(String next) {
        return new ExportPlace(part, journalLines, acts, publications, decisions, next);
    }

    String text() {
        return String.join(
                " ",
                part.name().toLowerCase(Locale.ROOT),
                Long.toString(journalLines),
                Long.toString(acts),
                Long.toString(publications),
                Long.toString(decisions),
                cursor);
    }

    static Optional<ExportPlace> parse(String text) {
        String[] parts = text.split(" ", 6);
        if (parts.length != 6) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ExportPlace(
                    Part.valueOf(parts[0].toUpperCase(Locale.ROOT)),
                    Long.parseLong(parts[1]),
                    Long.parseLong(parts[2]),
                    Long.parseLong(parts[3]),
                    Long.parseLong(parts[4]),
                    parts[5]));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
