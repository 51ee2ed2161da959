package org.opengws.web.api;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import jakarta.servlet.http.HttpServletRequest;

import org.opengws.publishing.people.Person;
import org.opengws.web.SignIn;
import org.opengws.web.WebHost;

/** Who asks: by the desk's session or by HTTP Basic, which never makes a session. */
final class Access {

    private static final String SCHEME = "Basic ";
    private static final int LONGEST = 4_096;

    private final WebHost host;

    Access(WebHost host) {
        this.host = host;
    }

    /** Nobody; {@code pause} where too many failures were before. */
    record Who(Optional<Person> person, Optional<Duration> pause) {

        static final Who NOBODY = new Who(Optional.empty(), Optional.empty());
    }

    Who who(HttpServletRequest request) {
        Optional<Person> known = host.person(request);
        String header = request.getHeader("Authorization");
        boolean basic = header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
        return known.isPresent() || !basic || host.signIn().isEmpty()
                ? new Who(known, Optional.empty())
                : byPassword(header, host.signIn().get(), request.getRemoteAddr());
    }

    /** Whether people sign in here, not at a form of the host. */
    boolean takesPasswords() {
        return host.signIn().isPresent();
    }

    private static Who byPassword(String header, SignIn signIn, String remote) {
        String credentials = decoded(header.substring(SCHEME.length()).strip());
        int colon = credentials.indexOf(':');
        return colon < 0
                ? Who.NOBODY
                : signIn.authenticateAgain(credentials.substring(0, colon), credentials.substring(colon + 1), remote)
                        .fold(
                                person -> new Who(Optional.of(person), Optional.empty()),
                                wait -> new Who(Optional.empty(), wait));
    }

    private static String decoded(String base64) {
        try {
            return base64.length() > LONGEST
                    ? ""
                    : new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noBase64) {
            return "";
        }
    }
}
