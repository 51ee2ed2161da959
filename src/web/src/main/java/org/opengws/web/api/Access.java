package org.opengws.web.api;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.opengws.publishing.people.Person;
import org.opengws.web.Answer;
import org.opengws.web.SignIn;
import org.opengws.web.SignIn.Attempt;
import org.opengws.web.WebHost;

/** Who asks: by the desk's session or by HTTP Basic, which never makes a session. */
final class Access {

    private static final String SCHEME = "Basic ";
    private static final int LONGEST = 4_096;

    private final WebHost host;

    Access(WebHost host) {
        this.host = host;
    }

    /** Nobody where {@code pause} says that too many failures were before, or {@code barred} why he is not let in so. */
    record Who(Optional<Person> person, Optional<Duration> pause, Optional<String> barred) {

        static final Who NOBODY = new Who(Optional.empty(), Optional.empty(), Optional.empty());

        static Who of(Optional<Person> person) {
            return new Who(person, Optional.empty(), Optional.empty());
        }

        static Who of(Attempt attempt) {
            return attempt instanceof Attempt.Barred barred
                    ? new Who(Optional.empty(), Optional.empty(), Optional.of(barred.code()))
                    : attempt.fold(
                            accepted -> of(Optional.of(accepted.person())),
                            wait -> new Who(Optional.empty(), wait, Optional.empty()));
        }
    }

    Who who(HttpServletRequest request) {
        Optional<Person> known = host.person(request);
        String header = request.getHeader("Authorization");
        boolean basic = header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
        return known.isPresent() || !basic || host.signIn().isEmpty()
                ? Who.of(known)
                : byPassword(header, host.signIn().get(), request);
    }

    /** Whether people sign in here, not at a form of the host. */
    boolean takesPasswords() {
        return host.signIn().isPresent();
    }

    /** The session that changed its own password goes on, if there is one. */
    Answer renew(Answer.Renewed renewed, Person person, HttpServletRequest request, HttpServletResponse response) {
        host.signIn().ifPresent(signIn -> signIn.renew(request, response, person));
        return renewed.answer();
    }

    private static Who byPassword(String header, SignIn signIn, HttpServletRequest request) {
        String credentials = decoded(header.substring(SCHEME.length()).strip());
        int colon = credentials.indexOf(':');
        return colon < 0
                ? Who.NOBODY
                : Who.of(signIn.authenticateAgain(
                        credentials.substring(0, colon), credentials.substring(colon + 1), request));
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
