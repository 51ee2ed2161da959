package org.opengws.publishing.language;

import java.util.Locale;
import java.util.Optional;

/** The two languages of the product; Thai comes first. */
public enum Language {
    TH,
    EN;

    /** As in addresses and {@code lang} attributes: {@code th} or {@code en}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.forLanguageTag(this == TH ? "th-TH" : "en-GB");
    }

    public static Optional<Language> byCode(String code) {
        for (Language language : values()) {
            if (language.code().equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
