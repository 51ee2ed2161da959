package org.opengws.web;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.opengws.publishing.people.Directory;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;

/** Who is signed in, kept as an account name in the session and looked up anew each time, for hosts without a way of their own. */
public final class SignedIn {

    private static final String ATTRIBUTE = SignedIn.class.getName();

    private static final String FORMER = ATTRIBUTE + ".former";

    private SignedIn() {}

    /** Empty too where the account may no longer sign in. */
    public static Optional<Person> person(HttpServletRequest request, Directory directory) {
        HttpSession session = request.getSession(false);
        Object name = session == null ? null : session.getAttribute(ATTRIBUTE);
        return name == null ? Optional.empty() : directory.person(new PersonId(name.toString()));
    }

    /** As above; a session that was begun too long ago ends, however busy it is. */
    public static Optional<Person> person(
            HttpServletRequest request, Directory directory, Duration longest, Clock machine) {
        HttpSession session = request.getSession(false);
        if (session != null && machine.millis() - session.getCreationTime() > longest.toMillis()) {
            session.invalidate();
        }
        return person(request, directory);
    }

    /** The account name that a session holds; empty where nobody signed in in it. */
    public static Optional<String> name(HttpSession session) {
        return Optional.ofNullable(session.getAttribute(ATTRIBUTE)).map(Object::toString);
    }

    /** Says of a request whose session was that it names and that ended. */
    public static void former(HttpServletRequest request, Optional<String> name) {
        name.ifPresent(known -> request.setAttribute(FORMER, known));
    }

    /** Who that was; empty too where the account may no longer sign in. */
    public static Optional<Person> former(HttpServletRequest request, Directory directory) {
        return Optional.ofNullable(request.getAttribute(FORMER))
                .flatMap(name -> directory.person(new PersonId(name.toString())));
    }

    /** A session known before gets a new id and loses what it held. */
    public static void begin(HttpServletRequest request, PersonId person) {
        end(request);
        request.getSession(true).setAttribute(ATTRIBUTE, person.value());
    }

    public static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
