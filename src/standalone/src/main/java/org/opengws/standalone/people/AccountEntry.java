package org.opengws.standalone.people;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.opengws.publishing.language.Text;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.people.Role;
import org.opengws.standalone.people.Account.Asked;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The form of one account in the file; no domain type, so that renaming a member never changes the file. The members
 * behind the password are not in files of earlier versions.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AccountEntry(
        @JsonProperty(required = true) String id,
        @JsonProperty(required = true) String nameTh,
        @JsonProperty(required = true) String nameEn,
        @JsonProperty(required = true) String positionTh,
        @JsonProperty(required = true) String positionEn,
        @JsonProperty(required = true) String unit,
        @JsonProperty(required = true) Set<String> roles,
        @JsonProperty(required = true) Set<String> groups,
        @JsonProperty(required = true) boolean topExecutive,
        @JsonProperty(required = true) String mail,
        @JsonProperty(required = true) boolean enabled,
        @JsonProperty(required = true) String password,
        Boolean wasAuditor,
        Waiting rightsAsked,
        Waiting rightsUnconfirmed,
        NewPassword passwordAsked,
        Integer access,
        Factor secondFactor,
        Reset secondFactorResetAsked,
        Set<String> serves) {

    /** Rights, and who asked for them when. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Waiting(
            @JsonProperty(required = true) Set<String> roles,
            @JsonProperty(required = true) Set<String> groups,
            @JsonProperty(required = true) boolean topExecutive,
            @JsonProperty(required = true) String unit,
            @JsonProperty(required = true) String by,
            @JsonProperty(required = true) String at,
            Set<String> serves) {

        static Waiting of(Asked<Rights> asked) {
            Rights rights = asked.what();
            return new Waiting(
                    codes(rights.roles()),
                    new TreeSet<>(rights.groups()),
                    rights.topExecutive(),
                    rights.unit().map(UnitId::value).orElse(""),
                    asked.by().value(),
                    asked.at().toString(),
                    ids(rights.serves()));
        }

        Asked<Rights> asked() {
            return new Asked<>(
                    new Rights(
                            AccountEntry.roles(roles),
                            groups,
                            topExecutive,
                            AccountEntry.unit(unit),
                            AccountEntry.people(serves)),
                    new PersonId(by),
                    Instant.parse(at));
        }
    }

    /** A second factor; its secret is as open as what signs in must have it, so the file is its owner's alone. */
    record Factor(
            @JsonProperty(required = true) String secret,
            @JsonProperty(required = true) long usedLast,
            @JsonProperty(required = true) Set<String> recovery) {

        static Factor of(SecondFactor factor) {
            return new Factor(factor.secret(), factor.usedLast(), new TreeSet<>(factor.recovery()));
        }

        SecondFactor factor() {
            return new SecondFactor(secret, usedLast, recovery);
        }
    }

    /** Who asked when that the second factor goes. */
    record Reset(
            @JsonProperty(required = true) String by,
            @JsonProperty(required = true) String at) {

        static Reset of(Asked<Account.Reset> asked) {
            return new Reset(asked.by().value(), asked.at().toString());
        }

        Asked<Account.Reset> asked() {
            return new Asked<>(Account.Reset.SECOND_FACTOR, new PersonId(by), Instant.parse(at));
        }
    }

    /** The hash of a new password, and who asked for it when. */
    record NewPassword(
            @JsonProperty(required = true) String hash,
            @JsonProperty(required = true) String by,
            @JsonProperty(required = true) String at) {

        static NewPassword of(Asked<String> asked) {
            return new NewPassword(asked.what(), asked.by().value(), asked.at().toString());
        }

        Asked<String> asked() {
            return new Asked<>(hash, new PersonId(by), Instant.parse(at));
        }
    }

    static AccountEntry of(Account account) {
        Person person = account.person();
        Account.Pending pending = account.pending();
        return new AccountEntry(
                person.id().value(),
                person.name().th(),
                person.name().en(),
                person.position().th(),
                person.position().en(),
                person.unit().map(UnitId::value).orElse(""),
                codes(person.roles()),
                new TreeSet<>(person.groups()),
                person.topExecutive(),
                person.mail(),
                account.enabled(),
                account.password(),
                account.wasAuditor() ? Boolean.TRUE : null,
                pending.rights().map(Waiting::of).orElse(null),
                pending.unconfirmed().map(Waiting::of).orElse(null),
                pending.password().map(NewPassword::of).orElse(null),
                account.access() == 0 ? null : account.access(),
                account.secondFactor().map(Factor::of).orElse(null),
                pending.secondFactor().map(Reset::of).orElse(null),
                ids(person.serves()));
    }

    Account account() {
        Person person = new Person(
                new PersonId(id),
                Text.of(nameTh, nameEn),
                Text.of(positionTh, positionEn),
                unit(unit),
                roles(roles),
                groups,
                topExecutive,
                mail,
                people(serves));
        Account.Pending pending = new Account.Pending(
                Optional.ofNullable(rightsAsked).map(Waiting::asked),
                Optional.ofNullable(passwordAsked).map(NewPassword::asked),
                Optional.ofNullable(rightsUnconfirmed).map(Waiting::asked),
                Optional.ofNullable(secondFactorResetAsked).map(Reset::asked));
        return new Account(
                person,
                enabled,
                password,
                pending,
                Boolean.TRUE.equals(wasAuditor),
                Optional.ofNullable(secondFactor).map(Factor::factor),
                access == null ? 0 : access);
    }

    private static Set<String> codes(Set<Role> roles) {
        return roles.stream().map(Role::code).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Role> roles(Set<String> codes) {
        return codes.stream().map(AccountEntry::role).collect(Collectors.toSet());
    }

    /** None is not in the file, as before there were any. */
    private static Set<String> ids(Set<PersonId> people) {
        return people.isEmpty()
                ? null
                : people.stream().map(PersonId::value).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<PersonId> people(Set<String> ids) {
        return ids == null ? Set.of() : ids.stream().map(PersonId::new).collect(Collectors.toSet());
    }

    private static Optional<UnitId> unit(String id) {
        return id.isEmpty() ? Optional.empty() : Optional.of(new UnitId(id));
    }

    private static Role role(String code) {
        return Role.byCode(code).orElseThrow(() -> new IllegalArgumentException("no role '" + code + "'"));
    }
}
