package org.opengws.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/** A random token bound to a session, and its check. Where nobody is signed in see {@link SignedToken}. */
public final class Csrf {

    private static final String ATTRIBUTE = Csrf.class.getName();
    private static final SecureRandom RANDOM = new SecureRandom();

    private Csrf() {}

    /** The session's token; empty without a session. Makes no session. */
    public static String token(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return "";
        }
        // two first requests of one session at once must see one token
        synchronized (session) {
            Object token = session.getAttribute(ATTRIBUTE);
            if (token == null) {
                token = random();
                session.setAttribute(ATTRIBUTE, token);
            }
            return token.toString();
        }
    }

    /** In constant time; an empty token matches nothing. */
    public static boolean matches(String expected, String given) {
        return !expected.isEmpty()
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Whether the browser says that a page of ours sent it; also where it says nothing. Forged only by something that is
     * no browser, which has no session to misuse.
     */
    public static boolean isSameOrigin(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        String origin = request.getHeader("Origin");
        String host = request.getHeader("Host");
        return origin == null || host != null && (origin.equals("https://" + host) || origin.equals("http://" + host));
    }

    private static String random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
