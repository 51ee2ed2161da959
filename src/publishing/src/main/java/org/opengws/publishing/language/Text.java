package org.opengws.publishing.language;

import java.util.Objects;

/**
 * A text in Thai and, where there is one, in English. Never null inside: a missing English text is the empty string.
 *
 * @param th the Thai text, the official one
 * @param en the English text beside it, empty if there is none
 */
public record Text(String th, String en) {

    public static final Text EMPTY = new Text("", "");

    public Text {
        Objects.requireNonNull(th, "th");
        Objects.requireNonNull(en, "en");
    }

    public static Text of(String th, String en) {
        return new Text(th == null ? "" : th.strip(), en == null ? "" : en.strip());
    }

    public static Text thai(String th) {
        return of(th, "");
    }

    /** The text in that language; Thai where there is no English. */
    public String in(Language language) {
        return language == Language.EN && !en.isEmpty() ? en : th;
    }

    public boolean isEmpty() {
        return th.isEmpty() && en.isEmpty();
    }
}
