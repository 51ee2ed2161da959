package org.opengws.web;

import java.util.List;

import org.opengws.publishing.people.Person;
import org.opengws.web.PeopleAdministration.Objection;

/** Port: what people prove themselves with beside their password, where the host keeps accounts itself. */
public interface SecondFactors {

    /**
     * How somebody stands.
     *
     * @param demanded whether one of his roles demands one
     * @param recoveryCodes how many he has left
     */
    record State(boolean on, boolean demanded, int recoveryCodes) {}

    /** A QR code. @param path of unit squares within a square of that size */
    record Picture(int size, String path) {}

    /**
     * A secret that an app is to learn.
     *
     * @param seal says that we gave it to him a short while ago
     * @param address the same for an app on this device
     */
    record Enrolment(String secret, String seal, String address, Picture picture) {}

    /** Either why not or, once and never again, the recovery codes. */
    record Done(List<Objection> objections, List<String> recoveryCodes) {

        public Done {
            objections = List.copyOf(objections);
            recoveryCodes = List.copyOf(recoveryCodes);
        }
    }

    State of(Person person);

    /** The one that the form holds as {@code secret} and {@code seal}, if we gave it; else a new one. */
    Enrolment enrolment(Person himself, Fields form);

    /** @param form as of {@link #enrolment}, with the {@code code} that his app shows and his {@code present-password} */
    Done setUp(Person himself, Fields form);

    List<Objection> end(Person himself, String password);

    /** By the office; waits for a second person where he decides. */
    List<Objection> reset(Person by, Person whose);
}
