package org.opengws.standalone.web;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** What a browser keeps for us beside its session: a name before anybody signs in, and who signed in there before. */
final class Browser {

    private static final String NAMED = Browser.class.getName();
    private static final int YEAR = 365 * 24 * 60 * 60;

    private final SecureRandom random = new SecureRandom();
    private final boolean https;

    /** @param https whether cookies go nowhere but over https and to no other name */
    Browser(boolean https) {
        this.https = https;
    }

    /** Given to it where it has none, for as long as it is open. */
    String name(HttpServletRequest request, HttpServletResponse response) {
        Optional<String> known = name(request);
        if (known.isPresent()) {
            return known.get();
        }
        byte[] bytes = new byte[18];
        random.nextBytes(bytes);
        String name = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        request.setAttribute(NAMED, name);
        response.addCookie(cookie("gws-browser", name, -1));
        return name;
    }

    /** Empty where it has none. */
    Optional<String> name(HttpServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(NAMED))
                .or(() -> sent(request, "gws-browser").filter(name -> name.matches("[A-Za-z0-9_-]{24}")));
    }

    /** The marks of those who signed in there before; empty for none. */
    String device(HttpServletRequest request) {
        return sent(request, "gws-device").orElse("");
    }

    void keepDevice(String marks, HttpServletResponse response) {
        response.addCookie(cookie("gws-device", marks, YEAR));
    }

    private Optional<String> sent(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Stream.of(cookies)
                        .filter(cookie -> cookie.getName().equals(full(name)))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    private Cookie cookie(String name, String value, int seconds) {
        Cookie cookie = new Cookie(full(name), value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(https);
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private String full(String name) {
        return https ? "__Host-" + name : name;
    }
}
