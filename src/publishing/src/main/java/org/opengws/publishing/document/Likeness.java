package org.opengws.publishing.document;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What comparing two files has found, kept so that no decision compares again. Holds for this pair of bytes only.
 *
 * @param earlier SHA-256 of the file that was decided on
 * @param now SHA-256 of the file in its place
 * @param what differs or could not be compared, in no language: {@code text}, {@code page 3}, a part's name; may be empty
 * @param reader name and version of what compared them
 */
public record Likeness(String earlier, String now, Verdict verdict, String what, String reader) {

    /** Only {@link #SAME} lets a decision go on: what could not be compared counts as changed. */
    public enum Verdict {
        SAME,
        CHANGED,
        /** Something of one of them could not be read, drawn or finished. */
        INCOMPLETE,
        /** Ended by a limit, a crash or load: another attempt may find more. */
        BROKEN_OFF;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Verdict> byCode(String code) {
            for (Verdict verdict : values()) {
                if (verdict.code().equals(code)) {
                    return Optional.of(verdict);
                }
            }
            return Optional.empty();
        }
    }

    public Likeness {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(reader, "reader");
        Sha256.require(earlier);
        Sha256.require(now);
    }

    /** The page that differs or could not be compared, from 1; empty where it is not one page. */
    public Optional<Integer> page() {
        return Optional.of(what)
                .filter(place -> place.matches("page [0-9]{1,6}"))
                .map(place -> Integer.valueOf(place.substring("page ".length())));
    }

    public boolean isSame() {
        return verdict == Verdict.SAME;
    }
}
