package org.opengws.web;

import java.util.Optional;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.opengws.publishing.language.Language;

/** The language of an answer: asked for by {@code ?lang=}, else chosen before, else Thai. The browser's wish does not count. */
public final class Languages {

    public static final String PARAMETER = "lang";
    private static final String COOKIE = "gws-lang";
    private static final int YEAR = 365 * 24 * 60 * 60;

    private Languages() {}

    public static Language of(HttpServletRequest request) {
        return asked(request).or(() -> chosen(request)).orElse(Language.TH);
    }

    /** Remembers what the address asked for. */
    public static void remember(HttpServletRequest request, HttpServletResponse response) {
        asked(request).ifPresent(language -> {
            Cookie cookie = new Cookie(COOKIE, language.code());
            cookie.setPath(request.getContextPath() + "/.gws");
            cookie.setMaxAge(YEAR);
            cookie.setHttpOnly(true);
            cookie.setSecure(request.isSecure());
            response.addCookie(cookie);
        });
    }

    private static Optional<Language> asked(HttpServletRequest request) {
        return Language.byCode(Queries.of(request).value(PARAMETER));
    }

    private static Optional<Language> chosen(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(COOKIE)) {
                    return Language.byCode(cookie.getValue());
                }
            }
        }
        return Optional.empty();
    }
}
