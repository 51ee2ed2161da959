package org.opengws.standalone.people;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.people.Role;

/**
 * A person with his access. An account is never removed, so that its id is never somebody else's.
 *
 * @param person with the rights that he holds now
 * @param password the hash, with its algorithm and salt
 * @param pending what waits for a second person
 * @param wasAuditor whether he holds or ever held that role: from then on nothing counts unconfirmed any more
 * @param access how often his access changed: his password, his second factor, or whether he may sign in; a session of
 *     before ends
 */
public record Account(
        Person person,
        boolean enabled,
        String password,
        Pending pending,
        boolean wasAuditor,
        Optional<SecondFactor> secondFactor,
        int access) {

    /** Who asked, and when: also what tells one request from the next. */
    public record Asked<T>(T what, PersonId by, Instant at) {}

    /** What is asked for where a second factor is to go. */
    public enum Reset {
        SECOND_FACTOR
    }

    /**
     * What waits for a second person.
     *
     * @param rights those that he would hold
     * @param password the hash of the new one
     * @param unconfirmed the rights that were given before the office had an auditor; he holds them
     * @param secondFactor that the one he has is reset
     */
    public record Pending(
            Optional<Asked<Rights>> rights,
            Optional<Asked<String>> password,
            Optional<Asked<Rights>> unconfirmed,
            Optional<Asked<Reset>> secondFactor) {

        public static final Pending NOTHING =
                new Pending(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        Pending withRights(Optional<Asked<Rights>> other) {
            return new Pending(other, password, unconfirmed, secondFactor);
        }

        Pending withPassword(Optional<Asked<String>> other) {
            return new Pending(rights, other, unconfirmed, secondFactor);
        }

        Pending withUnconfirmed(Optional<Asked<Rights>> other) {
            return new Pending(rights, password, other, secondFactor);
        }

        Pending withSecondFactor(Optional<Asked<Reset>> other) {
            return new Pending(rights, password, unconfirmed, other);
        }
    }

    public Account {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(password, "password");
        Objects.requireNonNull(pending, "pending");
        Objects.requireNonNull(secondFactor, "secondFactor");
        wasAuditor = wasAuditor || person.is(Role.AUDITOR);
    }

    public Account(Person person, boolean enabled, String password) {
        this(person, enabled, password, Pending.NOTHING, false, Optional.empty(), 0);
    }

    public PersonId id() {
        return person.id();
    }

    Account with(Person other) {
        return new Account(other, enabled, password, pending, wasAuditor, secondFactor, access);
    }

    Account with(Pending other) {
        return new Account(person, enabled, password, other, wasAuditor, secondFactor, access);
    }

    Account withPassword(String hash) {
        return new Account(
                person, enabled, hash, pending.withPassword(Optional.empty()), wasAuditor, secondFactor, access + 1);
    }

    Account enabled(boolean may) {
        return new Account(
                person, may, password, pending, wasAuditor, secondFactor, may == enabled ? access : access + 1);
    }

    /** Whether he holds, or asks for, two roles of which one takes what the other gives. */
    boolean rightsExcludeEachOther() {
        return rights().anyMatch(rights -> rights.givenTo(person).preparesAndDecides());
    }

    /** Everybody whom he serves, or would. */
    Set<PersonId> served() {
        return rights().flatMap(rights -> rights.serves().stream()).collect(Collectors.toSet());
    }

    private Stream<Rights> rights() {
        return Stream.concat(Stream.of(Rights.of(person)), pending.rights().map(Asked::what).stream());
    }

    public boolean hasSecondFactor() {
        return secondFactor.isPresent();
    }

    /** How many are left. */
    public int recoveryCodes() {
        return secondFactor.map(factor -> factor.recovery().size()).orElse(0);
    }

    /** Another one or none; a request to reset the one before is settled. */
    Account withSecondFactor(Optional<SecondFactor> other) {
        return new Account(
                person, enabled, password, pending.withSecondFactor(Optional.empty()), wasAuditor, other, access + 1);
    }

    /** The same one, with a code used up. */
    Account usingSecondFactor(SecondFactor left) {
        return new Account(person, enabled, password, pending, wasAuditor, Optional.of(left), access);
    }

    /** Without the hash. */
    @Override
    public String toString() {
        return "Account[" + person.id() + (enabled ? "]" : ", disabled]");
    }
}
