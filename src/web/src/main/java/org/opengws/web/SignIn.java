package org.opengws.web;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.opengws.publishing.people.Person;
import org.opengws.web.PeopleAdministration.Objection;

/** Port: signing in by name and password. */
public interface SignIn {

    /** What somebody whose password was right must do before he is let in, in this order. */
    enum Need {
        /** Show that he has his second factor. */
        CODE,
        /** Choose another password: the one he has would be refused today. */
        PASSWORD,
        /** Set up a second factor, which one of his roles demands. */
        SECOND_FACTOR;

        /** As in texts. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What became of an attempt; never says which half was wrong. */
    sealed interface Attempt {

        /**
         * @param access how often his access has changed, as it was when the password was right
         * @param needs nothing where he may go on at once
         */
        record Accepted(Person person, String access, List<Need> needs) implements Attempt {

            public Accepted {
                needs = List.copyOf(needs);
            }
        }

        record Refused() implements Attempt {}

        /** Nothing was looked at: too many failures; the same may be tried after that time. */
        record Wait(Duration left) implements Attempt {}

        /** The password was right and lets nobody in on this way. @param code of the text {@code api.fault.<code>} */
        record Barred(String code) implements Attempt {}

        default <T> T fold(Function<Accepted, T> accepted, Function<Optional<Duration>, T> refused) {
            if (this instanceof Accepted yes) {
                return accepted.apply(yes);
            }
            return refused.apply(this instanceof Wait wait ? Optional.of(wait.left()) : Optional.empty());
        }
    }

    /** Somebody whose password was right and who is not let in yet. */
    record Pending(Person person, Need need) {}

    /** What became of doing what was needed. */
    sealed interface Step {

        /** @param recoveryCodes of a second factor that was set up: shown now and never again */
        record Done(List<String> recoveryCodes) implements Step {}

        record Objected(List<Objection> objections) implements Step {}

        record Wait(Duration left) implements Step {}
    }

    /** For a form: the full check. */
    Attempt authenticate(String name, String password, HttpServletRequest request);

    /**
     * For HTTP Basic, which repeats the password with each request: a full check, slow on purpose, of each would be most
     * of what a program waits for. What was right a short while ago may be remembered; what changed counts at once.
     */
    Attempt authenticateAgain(String name, String password, HttpServletRequest request);

    /** Remembers him in a session with a new id, and that he comes from this browser. */
    void begin(HttpServletRequest request, HttpServletResponse response, Attempt.Accepted accepted);

    /** The session goes on under a new id after its owner changed his own access, which ended his others. */
    void renew(HttpServletRequest request, HttpServletResponse response, Person himself);

    void end(HttpServletRequest request);

    /** Who is on his way in; empty where nobody is, and where somebody has arrived. */
    Optional<Pending> pending(HttpServletRequest request);

    /** Does what is needed first. @param form as the page of that need sends it */
    Step step(HttpServletRequest request, HttpServletResponse response, Fields form);

    /** What his app is to learn, for whoever needs a second factor; see {@link SecondFactors#enrolment}. */
    SecondFactors.Enrolment enrolment(Person person, Fields form);

    /** Whether it is the token of a form that was shown lately in that browser to somebody who had no session. */
    default boolean isOfOurForm(String token, HttpServletRequest request) {
        return false;
    }
}
