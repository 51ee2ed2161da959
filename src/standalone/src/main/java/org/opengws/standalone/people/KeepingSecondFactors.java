package org.opengws.standalone.people;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.opengws.publishing.office.OfficeAct;
import org.opengws.publishing.office.OfficeActKind;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.people.Role;

/** Second factors of accounts: set up and ended by their owners, reset by the office. What is done is on record, never the secret. */
public final class KeepingSecondFactors {

    private final Accounts accounts;
    private final KeepingAccounts keeping;
    private final Set<Role> demanded;
    private final Clock machine;

    /**
     * @param demanded the roles whose holders must have one
     * @param machine what apps go by: never the product's clock, which may run ahead for a demonstration
     */
    public KeepingSecondFactors(Accounts accounts, KeepingAccounts keeping, Set<Role> demanded, Clock machine) {
        this.accounts = accounts;
        this.keeping = keeping;
        this.demanded = Set.copyOf(demanded);
        this.machine = machine;
    }

    /** Why not or, once and never again, the recovery codes. */
    public record SetUp(Set<AccountRefusal> refusals, List<String> recoveryCodes) {}

    public static String newSecret() {
        return SecondFactor.newSecret();
    }

    /** Whether one of his roles demands one. */
    public boolean isDemanded(Account account) {
        return account.person().roles().stream().anyMatch(demanded::contains);
    }

    /** In place of one that he has. @param code that his app shows, so that it is known to have the secret */
    public SetUp setUp(OfficeAct.By himself, String secret, String code) {
        List<String> codes = SecondFactor.newCodes();
        Optional<SecondFactor> factor = SecondFactor.of(secret, code, codes, machine.instant());
        Set<AccountRefusal> refusals = factor.isEmpty()
                ? EnumSet.of(AccountRefusal.CODE_WRONG)
                : keeping.onKnown(
                        himself.id(),
                        account -> KeepingAccounts.step(
                                OfficeActKind.SECOND_FACTOR_SET, himself, account, account.withSecondFactor(factor)));
        return new SetUp(refusals, refusals.isEmpty() ? codes : List.of());
    }

    /** Uses a code up. @return whether it was one */
    boolean use(PersonId id, String typed) {
        Instant now = machine.instant();
        return keeping.onKnown(
                        id,
                        account -> used(account, typed, now).isPresent()
                                ? EnumSet.noneOf(AccountRefusal.class)
                                : EnumSet.of(AccountRefusal.CODE_WRONG),
                        account -> using(account, used(account, typed, now).orElseThrow()))
                .isEmpty();
    }

    private static Optional<SecondFactor> used(Account account, String typed, Instant now) {
        return account.secondFactor().flatMap(factor -> factor.using(typed, now));
    }

    /** That a recovery code was used is told to its owner: he may not be the one who used it. */
    private static KeepingAccounts.Step using(Account before, SecondFactor left) {
        Account after = before.usingSecondFactor(left);
        boolean recovery = left.recovery().size()
                < before.secondFactor().orElseThrow().recovery().size();
        return recovery
                ? KeepingAccounts.step(
                        OfficeActKind.RECOVERY_CODE_USED, OfficeAct.By.of(before.person()), before, after)
                : new KeepingAccounts.Step(after, List.of());
    }

    /** By its owner. */
    public Set<AccountRefusal> end(OfficeAct.By himself, String password) {
        if (!accounts.isRight(himself.id(), password)) {
            return EnumSet.of(AccountRefusal.PASSWORD_WRONG);
        }
        return keeping.onKnown(
                himself.id(),
                account -> isDemanded(account)
                        ? EnumSet.of(AccountRefusal.SECOND_FACTOR_DEMANDED)
                        : EnumSet.noneOf(AccountRefusal.class),
                account -> KeepingAccounts.step(
                        OfficeActKind.SECOND_FACTOR_ENDED,
                        himself,
                        account,
                        account.withSecondFactor(Optional.empty())));
    }

    /** By an administrator, for who lost app and codes; as with a password, it waits for a second person where he decides. */
    public Set<AccountRefusal> reset(OfficeAct.By by, PersonId id) {
        return keeping.onKnown(
                id,
                account -> account.secondFactor().isEmpty()
                        ? EnumSet.of(AccountRefusal.NO_SECOND_FACTOR)
                        : EnumSet.noneOf(AccountRefusal.class),
                account -> keeping.resetting(by, account));
    }
}
