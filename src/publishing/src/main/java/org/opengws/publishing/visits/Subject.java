package org.opengws.publishing.visits;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What visits are counted of.
 *
 * @param id within its kind; empty for the whole site
 */
public record Subject(Kind kind, String id) {

    /** The whole site: each view counts for it once. */
    public static final Subject SITE = new Subject(Kind.SITE, "");

    /** What it may be. */
    public enum Kind {
        SITE,
        /** A page that is none of the others, such as the home page or the search. */
        PAGE,
        /** The page of a publication, its earlier editions among them; its documents stand for themselves. */
        PUBLICATION,
        /** A file: id of its publication, a slash and its name. */
        DOCUMENT,
        /** Its own page, and the publications and documents below it as of the day on which they were shown. */
        TOPIC,
        CATEGORY,
        UNIT;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Kind> byCode(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code().equals(code))
                    .findFirst();
        }
    }

    /** What would end a line or a value where figures are written is left out of the id. */
    public Subject {
        Objects.requireNonNull(kind, "kind");
        id = plain(id);
    }

    private static String plain(String id) {
        return id.chars().noneMatch(Character::isISOControl) ? id : id.replaceAll("\\p{Cntrl}", " ");
    }

    @Override
    public String toString() {
        return kind.code() + " " + id;
    }
}
