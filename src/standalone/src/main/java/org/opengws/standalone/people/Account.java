package org.opengws.standalone.people;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

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
 * @param access how often his access changed: his password, or whether he may sign in; a session of before ends
 */
public record Account(
        Person person, boolean enabled, String password, Pending pending, boolean wasAuditor, int access) {

    /** Who asked, and when: also what tells one request from the next. */
    public record Asked<T>(T what, PersonId by, Instant at) {}

    /**
     * What waits for a second person.
     *
     * @param rights those that he would hold
     * @param password the hash of the new one
     * @param unconfirmed the rights that were given before the office had an auditor; he holds them
     */
    public record Pending(
            Optional<Asked<Rights>> rights, Optional<Asked<String>> password, Optional<Asked<Rights>> unconfirmed) {

        public static final Pending NOTHING = new Pending(Optional.empty(), Optional.empty(), Optional.empty());

        Pending withRights(Optional<Asked<Rights>> other) {
            return new Pending(other, password, unconfirmed);
        }

        Pending withPassword(Optional<Asked<String>> other) {
            return new Pending(rights, other, unconfirmed);
        }

        Pending withUnconfirmed(Optional<Asked<Rights>> other) {
            return new Pending(rights, password, other);
        }
    }

    public Account {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(password, "password");
        Objects.requireNonNull(pending, "pending");
        wasAuditor = wasAuditor || person.is(Role.AUDITOR);
    }

    public Account(Person person, boolean enabled, String password) {
        this(person, enabled, password, Pending.NOTHING, false, 0);
    }

    public PersonId id() {
        return person.id();
    }

    Account with(Person other) {
        return new Account(other, enabled, password, pending, wasAuditor, access);
    }

    Account with(Pending other) {
        return new Account(person, enabled, password, other, wasAuditor, access);
    }

    Account withPassword(String hash) {
        return new Account(person, enabled, hash, pending.withPassword(Optional.empty()), wasAuditor, access + 1);
    }

    Account enabled(boolean may) {
        return new Account(person, may, password, pending, wasAuditor, may == enabled ? access : access + 1);
    }

    /** Without the hash. */
    @Override
    public String toString() {
        return "Account[" + person.id() + (enabled ? "]" : ", disabled]");
    }
}
