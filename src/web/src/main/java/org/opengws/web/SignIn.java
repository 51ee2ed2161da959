package org.opengws.web;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import jakarta.servlet.http.HttpServletRequest;

import org.opengws.publishing.people.Person;

/** Port: signing in by name and password. */
public interface SignIn {

    /** What became of an attempt; never says which half was wrong. */
    sealed interface Attempt {

        record Accepted(Person person) implements Attempt {}

        record Refused() implements Attempt {}

        /** Nothing was looked at: too many failures; the same may be tried after that time. */
        record Wait(Duration left) implements Attempt {}

        default <T> T fold(Function<Person, T> accepted, Function<Optional<Duration>, T> refused) {
            if (this instanceof Accepted yes) {
                return accepted.apply(yes.person());
            }
            return refused.apply(this instanceof Wait wait ? Optional.of(wait.left()) : Optional.empty());
        }
    }

    /** For a form: the full check. */
    Attempt authenticate(String name, String password, String remoteAddress);

    /**
     * For HTTP Basic, which repeats the password with each request: a full check, slow on purpose, of each would be most
     * of what a program waits for. What was right a short while ago may be remembered; what changed counts at once.
     */
    Attempt authenticateAgain(String name, String password, String remoteAddress);

    /** Remembers him in a session with a new id. */
    void begin(HttpServletRequest request, Person person);

    void end(HttpServletRequest request);

    /** Whether it is the token of a form that was shown lately to somebody who had no session. */
    default boolean isOfOurForm(String token) {
        return false;
    }
}
