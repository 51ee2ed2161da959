package org.opengws.web;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.opengws.publishing.people.Directory;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;
import org.opengws.web.SignIn.Need;

/**
 * Who is signed in, for hosts without a way of their own: the session holds an account name and how often that
 * account's access had changed; both are looked up anew each time, so that a session ends with the next change.
 */
public final class SignedIn {

    private static final String NAME = SignedIn.class.getName();
    private static final String ACCESS = NAME + ".access";
    private static final String NEEDS = NAME + ".needs";

    private static final String FORMER = NAME + ".former";

    /** Time enough to choose a password, too little to be worth taking over. */
    private static final Duration ON_THE_WAY = Duration.ofMinutes(15);

    private final Directory directory;
    private final Function<PersonId, Optional<String>> access;
    private final Duration longest;
    private final Clock machine;

    /**
     * @param access how often somebody's access has changed, empty for who has none
     * @param longest a session that was begun longer ago ends, however busy it is
     */
    public SignedIn(Directory directory, Function<PersonId, Optional<String>> access, Duration longest, Clock machine) {
        this.directory = directory;
        this.access = access;
        this.longest = longest;
        this.machine = machine;
    }

    /** Empty too for who is still on his way in. */
    public Optional<Person> person(HttpServletRequest request) {
        return known(request).filter(person -> needs(request).isEmpty());
    }

    /** Who gave the right password and has still to do what {@link #needs} says. */
    public Optional<Person> pending(HttpServletRequest request) {
        return known(request).filter(person -> !needs(request).isEmpty());
    }

    public List<Need> needs(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        String names = session == null ? "" : (String) session.getAttribute(NEEDS);
        return names == null || names.isEmpty()
                ? List.of()
                : Stream.of(names.split(",")).map(Need::valueOf).toList();
    }

    /**
     * The account name of who was let in in a session; empty where nobody was. Who is on his way in counts for nothing,
     * but for what a session of his, which ended, had let him type.
     */
    public static Optional<String> name(HttpSession session) {
        return Optional.ofNullable(session.getAttribute(session.getAttribute(NEEDS) == null ? NAME : FORMER))
                .map(Object::toString);
    }

    /** Says of a request whose session was that it names and that ended. */
    public static void former(HttpServletRequest request, Optional<String> name) {
        name.ifPresent(known -> request.setAttribute(FORMER, known));
    }

    /** Who that was, until he has signed in again; empty too where the account may no longer sign in. */
    public Optional<Person> former(HttpServletRequest request) {
        return formerName(request).flatMap(name -> directory.person(new PersonId(name)));
    }

    private static Optional<String> formerName(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session == null ? request.getAttribute(FORMER) : session.getAttribute(FORMER))
                .map(Object::toString);
    }

    /** A session known before gets a new id and loses what it held. */
    public void begin(HttpServletRequest request, PersonId person, String at, List<Need> needs) {
        Optional<String> former = formerName(request);
        end(request);
        HttpSession session = request.getSession(true);
        session.setAttribute(NAME, person.value());
        session.setAttribute(ACCESS, at);
        if (!needs.isEmpty()) {
            session.setAttribute(
                    NEEDS, String.join(",", needs.stream().map(Need::name).toList()));
            session.setMaxInactiveInterval((int) ON_THE_WAY.toSeconds());
            former.ifPresent(name -> session.setAttribute(FORMER, name));
        }
    }

    public void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private Optional<Person> known(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || session.getAttribute(NAME) == null) {
            return Optional.empty();
        }
        PersonId id = new PersonId(session.getAttribute(NAME).toString());
        boolean tooOld = machine.millis() - session.getCreationTime() > longest.toMillis();
        boolean unchanged = access.apply(id)
                .filter(now -> now.equals(session.getAttribute(ACCESS)))
                .isPresent();
        Optional<Person> person = tooOld || !unchanged ? Optional.empty() : directory.person(id);
        if (person.isEmpty()) {
            former(request, name(session));
            session.invalidate();
        }
        return person;
    }
}
