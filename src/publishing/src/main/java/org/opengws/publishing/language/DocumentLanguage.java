package org.opengws.publishing.language;

import java.util.List;
import java.util.stream.Stream;

/** In which language the documents of an edition are written. */
public enum DocumentLanguage {
    TH("th", List.of(Language.TH)),
    EN("en", List.of(Language.EN)),
    BOTH("both", List.of(Language.TH, Language.EN));

    private final String code;
    private final List<Language> languages;

    DocumentLanguage(String code, List<Language> languages) {
        this.code = code;
        this.languages = languages;
    }

    public static List<String> codes() {
        return Stream.of(values()).map(language -> language.code).toList();
    }

    /** The languages that a code means; none where nothing is told. */
    public static List<Language> of(String code) {
        return Stream.of(values())
                .filter(language -> language.code.equals(code))
                .flatMap(language -> language.languages.stream())
                .toList();
    }
}
