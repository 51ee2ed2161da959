package org.opengws.publishing.audit;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.opengws.publishing.edition.PublicationId;

/**
 * One thing that is wrong. Its sentence for people is the text {@code audit.<code>} with publication, number, day and
 * detail as its arguments.
 *
 * @param publication empty where it is about none; with a number, it is about an act of the office
 * @param number of the decision or act, 0 where it is about none
 * @param day about which it is, empty where about none
 * @param detail for somebody who looks into it, such as a line of the file
 */
public record Discrepancy(
        Kind kind, Optional<PublicationId> publication, int number, Optional<LocalDate> day, String detail) {

    /** What kinds of wrong there are. */
    public enum Kind {
        /** The decision's fields do not give its hash, or its hash is another one than its day recorded. */
        ALTERED,
        /** A decision between others is gone. */
        REMOVED,
        /** Decisions stand in another order than they were made in. */
        REORDERED,
        /** The last decisions of a publication, or all of them, are gone. */
        CUT_OFF,
        /** The decision names another one before it than there is. */
        CHAIN_BROKEN,
        /** The decision is missing in the journal of its day. */
        NOT_IN_JOURNAL,
        /** The day's journal does not give the head that was handed out. */
        DAY_ALTERED,
        /** A head was handed out for a day that has no journal. */
        DAY_REMOVED,
        /** A decision that an hour head joins is not in the journal of its day: it was removed, or is another one now. */
        HOUR_ALTERED,
        /** The heads that were handed out do not follow each other. */
        HEADS_BROKEN,
        /** A head in the export is another one than was handed out. */
        HEAD_DIFFERS,
        /** The journal has a day that is over and for which no head was handed out. */
        HEAD_MISSING,
        /** A line is none of the format's. */
        LINE_BROKEN,
        /** The file ends too early, or its parts are fewer than it says. */
        FILE_CUT_OFF;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Discrepancy {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(publication, "publication");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(detail, "detail");
    }

    static Discrepancy of(Kind kind, PublicationId publication, int number, String detail) {
        return new Discrepancy(kind, Optional.of(publication), number, Optional.empty(), detail);
    }

    /** About the acts of the office. */
    static Discrepancy ofOffice(Kind kind, int number, String detail) {
        return new Discrepancy(kind, Optional.empty(), number, Optional.empty(), detail);
    }

    /** Whether it is about an act of the office. */
    public boolean isOfOffice() {
        return publication.isEmpty() && number > 0;
    }

    static Discrepancy of(Kind kind, LocalDate day, String detail) {
        return new Discrepancy(kind, Optional.empty(), 0, Optional.of(day), detail);
    }

    static Discrepancy ofFile(Kind kind, String detail) {
        return new Discrepancy(kind, Optional.empty(), 0, Optional.empty(), detail);
    }

    /** For a terminal and for logs: code and what it is about. */
    @Override
    public String toString() {
        return kind.code()
                + publication.map(id -> " publication " + id).orElse("")
                + (isOfOffice() ? " office act " + number : number == 0 ? "" : " decision " + number)
                + day.map(about -> " day " + about).orElse("")
                + (detail.isEmpty() ? "" : ": " + detail);
    }
}
