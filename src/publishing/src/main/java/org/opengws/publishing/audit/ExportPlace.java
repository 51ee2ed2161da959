package org.opengws.publishing.audit;

import java.util.Locale;
import java.util.Optional;

/** How far an export has come. */
record ExportPlace(Part part, long journalLines, long publications, long decisions, String cursor) {

    enum Part {
        BEGINNING,
        JOURNAL,
        PUBLICATIONS,
        END
    }

    static final ExportPlace BEGINNING = new ExportPlace(Part.BEGINNING, 0, 0, 0, "");

    boolean isEnd() {
        return part == Part.END;
    }

    ExportPlace to(Part next) {
        return new ExportPlace(next, journalLines, publications, decisions, "");
    }

    ExportPlace journal(String day, int lines) {
        return new ExportPlace(part, journalLines + lines, publications, decisions, day);
    }

    ExportPlace publication(int itsDecisions) {
        return new ExportPlace(part, journalLines, publications + 1, decisions + itsDecisions, cursor);
    }

    ExportPlace at(String next) {
        return new ExportPlace(part, journalLines, publications, decisions, next);
    }

    String text() {
        return String.join(
                " ",
                part.name().toLowerCase(Locale.ROOT),
                Long.toString(journalLines),
                Long.toString(publications),
                Long.toString(decisions),
                cursor);
    }

    static Optional<ExportPlace> parse(String text) {
        String[] parts = text.split(" ", 5);
        if (parts.length != 5) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ExportPlace(
                    Part.valueOf(parts[0].toUpperCase(Locale.ROOT)),
                    Long.parseLong(parts[1]),
                    Long.parseLong(parts[2]),
                    Long.parseLong(parts[3]),
                    parts[4]));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
