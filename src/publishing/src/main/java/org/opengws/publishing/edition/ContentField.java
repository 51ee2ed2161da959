package org.opengws.publishing.edition;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.opengws.publishing.calendar.DayWindow;
import org.opengws.publishing.language.DocumentLanguage;

/**
 * What an edition tells beside its rows and documents: the one list of its fields, in the order in which people read
 * them. Rules, storage, hashes, API, desk and site walk it; what they do with a field follows from its kind and from who
 * sees it. A new field is a line here; {@code substance-3} and later hold it without being told.
 */
public enum ContentField {
    TITLE("title", Kind.BILINGUAL_LINE, 300, Seen.LISTS),
    SUMMARY("summary", Kind.BILINGUAL, 2_000, Seen.LISTS),
    BODY("body", Kind.HTML, 200_000, Seen.PAGE),
    PERIOD("period", Kind.PERIOD, ContentField.LINE, Seen.LISTS, DayWindow.END),
    /** Whether the period had anything to report; not told where the content shows it. */
    ENTRIES("entries", Seen.LISTS, List.of(Content.NONE)),
    DOCUMENT_NUMBER("documentNumber", Kind.LINE, ContentField.LINE, Seen.PAGE),
    DOCUMENT_DATE("documentDate", Kind.DAY, ContentField.LINE, Seen.PAGE, DayWindow.DOCUMENT),
    LANGUAGE("language", Seen.LISTS, DocumentLanguage.codes()),
    EXTERNAL_LINK("externalLink", Kind.LINK, ContentField.LINE, Seen.PAGE),
    PLACE("place", Kind.LINE, ContentField.LINE, Seen.OFFICE),
    PUBLISH_FROM("publishFrom", Kind.DAY, ContentField.LINE, Seen.OFFICE, DayWindow.EFFECT),
    EXPIRY("expiry", Kind.DAY, ContentField.LINE, Seen.OFFICE, DayWindow.END);

    /** How a field is written. */
    public enum Kind {
        /** Text of one line in Thai and English. */
        BILINGUAL_LINE,
        /** Plain text in Thai and English. */
        BILINGUAL,
        /** Allow-listed HTML in Thai and English. */
        HTML,
        /** Text of one line. */
        LINE,
        /** Code of a fiscal period, such as {@code 2570-Q1}. */
        PERIOD,
        /** Address of a page elsewhere. */
        LINK,
        /** A day, ISO 8601. */
        DAY,
        /** One of the codes that the field offers; its words are the text {@code field.<field>.<code>}. */
        CHOICE;

        public boolean isBilingual() {
            return this == BILINGUAL_LINE || this == BILINGUAL || this == HTML;
        }

        /** Whether people write its words, so that they are stored as typed text is. */
        boolean isWritten() {
            return isBilingual() || this == LINE;
        }
    }

    /** Who sees a field once the edition is public. */
    public enum Seen {
        /** The author side alone. */
        OFFICE,
        /** Whoever reads its page. */
        PAGE,
        /** Whoever reads its page, a list or a feed. */
        LISTS
    }

    private static final int LINE = 500;
    private static final List<String> NAMES =
            Stream.of(values()).flatMap(field -> field.names().stream()).toList();
    private static final List<ContentField> FACTS = Stream.of(values())
            .filter(field -> field.isPublic() && !field.kind.isBilingual())
            .toList();

    private final String code;
    private final Kind kind;
    private final int longest;
    private final Seen seen;
    private final Optional<DayWindow> window;
    private final List<String> choices;

    ContentField(String code, Kind kind, int longest, Seen seen) {
        this(code, kind, longest, seen, Optional.empty(), List.of());
    }

    ContentField(String code, Kind kind, int longest, Seen seen, DayWindow window) {
        this(code, kind, longest, seen, Optional.of(window), List.of());
    }

    /** Offers those codes; none of them, too, is an answer. */
    ContentField(String code, Seen seen, List<String> choices) {
        this(code, Kind.CHOICE, LINE, seen, Optional.empty(), choices);
    }

    ContentField(String code, Kind kind, int longest, Seen seen, Optional<DayWindow> window, List<String> choices) {
        this.code = code;
        this.kind = kind;
        this.longest = longest;
        this.seen = seen;
        this.window = window;
        this.choices = List.copyOf(choices);
    }

    public String code() {
        return code;
    }

    public Kind kind() {
        return kind;
    }

    /** The most characters, of each language where it has two. */
    public int longest() {
        return longest;
    }

    /** Which days it can mean; empty where it tells none. */
    public Optional<DayWindow> window() {
        return window;
    }

    /** The codes that it offers; empty unless it is a choice. */
    public List<String> choices() {
        return choices;
    }

    public boolean isPublic() {
        return seen != Seen.OFFICE;
    }

    public boolean isListed() {
        return seen == Seen.LISTS;
    }

    /** Of the Thai text, where it has two languages. */
    public String th() {
        return code + ".th";
    }

    public String en() {
        return code + ".en";
    }

    /** What its values are called in storage, forms, refusals and corrections: its code, or that with each language. */
    public List<String> names() {
        return kind.isBilingual() ? List.of(th(), en()) : List.of(code);
    }

    /** The names of all fields' values. */
    public static List<String> allNames() {
        return NAMES;
    }

    /** The public ones that are a single value: what stands beside title, summary and text. */
    public static List<ContentField> facts() {
        return FACTS;
    }

    public static Optional<ContentField> byCode(String code) {
        return Arrays.stream(values()).filter(field -> field.code.equals(code)).findFirst();
    }
}
