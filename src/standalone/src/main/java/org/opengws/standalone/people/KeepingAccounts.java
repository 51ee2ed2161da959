package org.opengws.standalone.people;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.opengws.publishing.office.OfficeAct;
import org.opengws.publishing.office.OfficeActKind;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.storage.OfficeActs;

/**
 * The only door through which accounts change. What is done goes on record before it takes effect, and rights that
 * perform a step wait for a second person, see {@link Confirming}. An empty set of refusals means that it was done or,
 * where it waits, that it was asked for. Whether the one who asks may ask is the caller's question.
 */
public final class KeepingAccounts {

    private final Accounts accounts;
    private final OfficeActs acts;
    private final Clock clock;

    public KeepingAccounts(Accounts accounts, OfficeActs acts, Clock clock) {
        this.accounts = accounts;
        this.acts = acts;
        this.clock = clock;
    }

    /** What an account becomes, and the acts that tell of it. */
    record Step(Account after, List<OfficeAct.Draft> acts) {}

    public Set<AccountRefusal> create(OfficeAct.By by, Person person, String password) {
        Set<AccountRefusal> refusals = accounts.refusals(person, password);
        if (!refusals.isEmpty()) {
            return refusals;
        }
        Rights wanted = Rights.of(person);
        Account bare = new Account(wanted.byOne().givenTo(person), true, accounts.hash(password));
        return accounts.keep(
                person.id(),
                Optional.empty(),
                none -> {
                    List<OfficeAct.Draft> told = new ArrayList<>();
                    told.add(AccountActs.of(OfficeActKind.ACCOUNT_CREATED, by, Optional.empty(), bare, ""));
                    return given(by, bare, bare, wanted, OfficeActKind.ACCOUNT_CHANGED, told);
                },
                this::record);
    }

    /** Everything about a person except his access; rights that need a second person wait. */
    public Set<AccountRefusal> change(OfficeAct.By by, Person person) {
        return onKnown(person.id(), account -> Accounts.personRefusals(person), account -> {
            Rights held = Rights.of(account.person());
            Rights wanted = Rights.of(person);
            Account now = account.with(wanted.atOnce(held).givenTo(person));
            return given(by, account, now, wanted, OfficeActKind.ACCOUNT_CHANGED, new ArrayList<>());
        });
    }

    /** Takes effect at once, whatever it takes away. */
    public Set<AccountRefusal> disable(OfficeAct.By by, PersonId id) {
        return onKnown(id, account -> step(OfficeActKind.ACCOUNT_DISABLED, by, account, account.enabled(false)));
    }

    /** Gives him back what one person may give; the rest of what he held waits for a second person. */
    public Set<AccountRefusal> enable(OfficeAct.By by, PersonId id) {
        return onKnown(id, account -> {
            Rights held = Rights.of(account.person());
            if (account.enabled() || !held.needTwo() || !accounts.everHadAuditor()) {
                return step(OfficeActKind.ACCOUNT_ENABLED, by, account, account.enabled(true));
            }
            Account bare = account.enabled(true)
                    .with(held.byOne().givenTo(account.person()))
                    .with(account.pending().withUnconfirmed(Optional.empty()));
            List<OfficeAct.Draft> told = new ArrayList<>();
            told.add(AccountActs.of(OfficeActKind.ACCOUNT_ENABLED, by, Optional.of(account), bare, ""));
            return given(by, bare, bare, held, OfficeActKind.ACCOUNT_CHANGED, told);
        });
    }

    /** By an administrator, without the present password; waits for a second person where the account performs a step. */
    public Set<AccountRefusal> setPassword(OfficeAct.By by, PersonId id, String password) {
        Set<AccountRefusal> refusals = refusals(id, password);
        if (!refusals.isEmpty()) {
            return refusals;
        }
        String hash = accounts.hash(password);
        return onKnown(id, account -> {
            return waits(account)
                    ? step(
                            OfficeActKind.PASSWORD_ASKED,
                            by,
                            account,
                            account.with(account.pending()
                                    .withPassword(Optional.of(new Account.Asked<>(hash, by.id(), now())))))
                    : step(OfficeActKind.PASSWORD_SET, by, account, account.withPassword(hash));
        });
    }

    /** Its access is not changed by one person alone; nor where rights are asked for, which would come with it. */
    private boolean waits(Account account) {
        boolean asked = account.pending()
                .rights()
                .filter(rights -> rights.what().needTwo())
                .isPresent();
        return (asked || Rights.of(account.person()).needTwo()) && accounts.everHadAuditor();
    }

    Step resetting(OfficeAct.By by, Account account) {
        Account.Asked<Account.Reset> asked = new Account.Asked<>(Account.Reset.SECOND_FACTOR, by.id(), now());
        return waits(account)
                ? step(
                        OfficeActKind.SECOND_FACTOR_RESET_ASKED,
                        by,
                        account,
                        account.with(account.pending().withSecondFactor(Optional.of(asked))))
                : step(OfficeActKind.SECOND_FACTOR_RESET, by, account, account.withSecondFactor(Optional.empty()));
    }

    /** By the person himself, at once. */
    public Set<AccountRefusal> changePassword(OfficeAct.By by, String present, String next) {
        if (!accounts.isRight(by.id(), present)) {
            return EnumSet.of(AccountRefusal.PASSWORD_WRONG);
        }
        return newPassword(by, next);
    }

    /** By the person himself, who has just given the present one. */
    public Set<AccountRefusal> newPassword(OfficeAct.By by, String next) {
        Set<AccountRefusal> refusals = refusals(by.id(), next);
        if (refusals.isEmpty() && accounts.isRight(by.id(), next)) {
            refusals.add(AccountRefusal.PASSWORD_THE_SAME);
        }
        if (!refusals.isEmpty()) {
            return refusals;
        }
        String hash = accounts.hash(next);
        return onKnown(
                by.id(), account -> step(OfficeActKind.PASSWORD_CHANGED, by, account, account.withPassword(hash)));
    }

    private Set<AccountRefusal> refusals(PersonId id, String password) {
        return accounts.account(id)
                .map(account -> accounts.passwordRefusals(account.person(), password))
                .orElseGet(() -> EnumSet.of(AccountRefusal.ACCOUNT_UNKNOWN));
    }

    /** Whether a second person stands behind what he holds: one who was given it by one person alone confirms nothing. */
    boolean isConfirmed(PersonId id) {
        return accounts.account(id)
                .filter(account -> account.pending().unconfirmed().isEmpty())
                .isPresent();
    }

    /** Confirming and refusing what waits. */
    public Confirming confirming() {
        return new Confirming(this);
    }

    /** Asks for the rights that he does not hold yet or, in an office that never had an auditor, gives them unconfirmed. */
    private Step given(
            OfficeAct.By by,
            Account before,
            Account now,
            Rights wanted,
            OfficeActKind otherwise,
            List<OfficeAct.Draft> told) {
        Optional<Account.Asked<Rights>> nothing = Optional.empty();
        if (wanted.equals(Rights.of(now.person()))) {
            Account after = now.with(now.pending().withRights(nothing));
            if (told.isEmpty() || !after.equals(before)) {
                told.add(AccountActs.of(otherwise, by, Optional.of(before), after, ""));
            }
            return new Step(after, told);
        }
        Optional<Account.Asked<Rights>> asked = Optional.of(new Account.Asked<>(wanted, by.id(), now()));
        boolean waits = accounts.everHadAuditor();
        Account after = waits
                ? now.with(now.pending().withRights(asked))
                : now.with(wanted.givenTo(now.person()))
                        .with(now.pending().withRights(nothing).withUnconfirmed(asked));
        OfficeActKind kind = waits ? OfficeActKind.RIGHTS_ASKED : OfficeActKind.RIGHTS_UNCONFIRMED;
        told.add(AccountActs.of(kind, by, Optional.of(before), after, ""));
        return new Step(after, told);
    }

    static Step step(OfficeActKind kind, OfficeAct.By by, Account before, Account after) {
        return step(kind, by, before, after, "");
    }

    static Step step(OfficeActKind kind, OfficeAct.By by, Account before, Account after, String reason) {
        return new Step(after, List.of(AccountActs.of(kind, by, Optional.of(before), after, reason)));
    }

    Set<AccountRefusal> onKnown(PersonId id, Function<Account, Step> change) {
        return onKnown(id, account -> EnumSet.noneOf(AccountRefusal.class), change);
    }

    /** @param check why not, as the account is while it is being changed */
    Set<AccountRefusal> onKnown(
            PersonId id, Function<Account, Set<AccountRefusal>> check, Function<Account, Step> change) {
        return accounts.keep(id, Optional.of(check), change, this::record);
    }

    private void record(Step step) {
        step.acts().forEach(acts::append);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
