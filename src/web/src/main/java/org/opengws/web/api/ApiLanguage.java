package org.opengws.web.api;

import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import jakarta.servlet.http.HttpServletRequest;

import org.opengws.publishing.language.Language;
import org.opengws.web.Languages;
import org.opengws.web.Queries;

/** The language of messages: asked for by {@code ?lang=}, else the first that the sender accepts of the two, else Thai. */
final class ApiLanguage {

    private ApiLanguage() {}

    static Language of(HttpServletRequest request) {
        return Language.byCode(Queries.of(request).value(Languages.PARAMETER))
                .or(() -> accepted(request))
                .orElse(Language.TH);
    }

    private static Optional<Language> accepted(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Optional.empty();
        }
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .flatMap(code -> Language.byCode(code).stream())
                .findFirst();
    }
}
