package org.opengws.standalone.people;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.opengws.publishing.office.OfficeAct;
import org.opengws.publishing.office.OfficeActKind;
import org.opengws.publishing.office.SecondPerson;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;

/**
 * The second person's word on what somebody else asked for: an auditor's, never on himself nor on what he asked for; of an
 * executive's access also that of his front office.
 */
public final class Confirming {

    private final KeepingAccounts keeping;

    Confirming(KeepingAccounts keeping) {
        this.keeping = keeping;
    }

    /** What may wait for a second person. */
    public enum Matter {
        RIGHTS,
        PASSWORD,
        SECOND_FACTOR,
        /** Rights that somebody holds since before the office had an auditor. */
        UNCONFIRMED;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Matter> byCode(String code) {
            return Stream.of(values())
                    .filter(matter -> matter.code().equals(code))
                    .findFirst();
        }

        boolean isAccess() {
            return this == PASSWORD || this == SECOND_FACTOR;
        }

        Optional<? extends Account.Asked<?>> of(Account account) {
            return switch (this) {
                case RIGHTS -> account.pending().rights();
                case PASSWORD -> account.pending().password();
                case SECOND_FACTOR -> account.pending().secondFactor();
                case UNCONFIRMED -> account.pending().unconfirmed();
            };
        }
    }

    /** @param asked when it was asked for, as the auditor saw it: a later request is another one */
    public Set<AccountRefusal> confirm(Person auditor, PersonId id, Matter matter, Instant asked) {
        return keeping.onKnown(
                id,
                account -> refusals(auditor, account, matter, asked),
                account -> confirmed(auditor, account, matter));
    }

    public Set<AccountRefusal> refuse(Person auditor, PersonId id, Matter matter, Instant asked, String reason) {
        Optional<AccountRefusal> fault = TypedNames.refusal(reason);
        if (fault.isPresent()) {
            return EnumSet.of(fault.get());
        }
        return keeping.onKnown(
                id,
                account -> refusals(auditor, account, matter, asked),
                account -> refused(auditor, account, matter, reason));
    }

    private Set<AccountRefusal> refusals(Person auditor, Account account, Matter matter, Instant asked) {
        Optional<? extends Account.Asked<?>> waits = matter.of(account);
        if (waits.filter(one -> one.at().equals(asked)).isEmpty()) {
            return EnumSet.of(AccountRefusal.NOTHING_TO_CONFIRM);
        }
        return isSecond(auditor, account, matter, waits.get().by())
                ? EnumSet.noneOf(AccountRefusal.class)
                : EnumSet.of(AccountRefusal.SECOND_PERSON_NEEDED);
    }

    /** Whether that person is the second one for what waits there; nobody is where nothing does. */
    public boolean mayConfirm(Person person, Account account, Matter matter) {
        return matter.of(account)
                .filter(waits -> isSecond(person, account, matter, waits.by()))
                .isPresent();
    }

    private boolean isSecond(Person person, Account account, Matter matter, PersonId asked) {
        if (SecondPerson.is(person, asked, Set.of(account.id()))) {
            return true;
        }
        return matter.isAccess()
                && SecondPerson.isForAccess(person, asked, account.person())
                && account.enabled()
                && account.pending().unconfirmed().isEmpty()
                && keeping.isConfirmed(person.id());
    }

    private static KeepingAccounts.Step confirmed(Person auditor, Account account, Matter matter) {
        OfficeAct.By by = OfficeAct.By.of(auditor);
        return switch (matter) {
            case RIGHTS ->
                KeepingAccounts.step(
                        OfficeActKind.RIGHTS_CONFIRMED,
                        by,
                        account,
                        account.with(account.pending()
                                        .rights()
                                        .orElseThrow()
                                        .what()
                                        .givenTo(account.person()))
                                .with(account.pending().withRights(Optional.empty())));
            case PASSWORD ->
                KeepingAccounts.step(
                        OfficeActKind.PASSWORD_CONFIRMED,
                        by,
                        account,
                        account.withPassword(
                                account.pending().password().orElseThrow().what()));
            case SECOND_FACTOR ->
                KeepingAccounts.step(
                        OfficeActKind.SECOND_FACTOR_RESET_CONFIRMED,
                        by,
                        account,
                        account.withSecondFactor(Optional.empty()));
            case UNCONFIRMED ->
                KeepingAccounts.step(
                        OfficeActKind.RIGHTS_CONFIRMED,
                        by,
                        account,
                        account.with(account.pending().withUnconfirmed(Optional.empty())));
        };
    }

    private static KeepingAccounts.Step refused(Person auditor, Account account, Matter matter, String reason) {
        OfficeAct.By by = OfficeAct.By.of(auditor);
        Account.Pending pending = account.pending();
        return switch (matter) {
            case RIGHTS ->
                KeepingAccounts.step(
                        OfficeActKind.RIGHTS_REFUSED,
                        by,
                        account,
                        account.with(pending.withRights(Optional.empty())),
                        reason);
            case PASSWORD ->
                KeepingAccounts.step(
                        OfficeActKind.PASSWORD_REFUSED,
                        by,
                        account,
                        account.with(pending.withPassword(Optional.empty())),
                        reason);
            case SECOND_FACTOR ->
                KeepingAccounts.step(
                        OfficeActKind.SECOND_FACTOR_RESET_REFUSED,
                        by,
                        account,
                        account.with(pending.withSecondFactor(Optional.empty())),
                        reason);
            case UNCONFIRMED ->
                KeepingAccounts.step(
                        OfficeActKind.RIGHTS_REFUSED,
                        by,
                        account,
                        account.with(Rights.of(account.person()).byOne().givenTo(account.person()))
                                .with(pending.withUnconfirmed(Optional.empty())),
                        reason);
        };
    }
}
