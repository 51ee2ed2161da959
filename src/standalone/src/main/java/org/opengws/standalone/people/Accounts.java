package org.opengws.standalone.people;

import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.opengws.publishing.language.MailAddress;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.office.OfficeAct;
import org.opengws.publishing.people.Directory;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.people.Role;

/**
 * Everybody who has or had access; {@link KeepingAccounts} changes them. A change is on the disk before it is answered.
 * Safe for many threads.
 */
public final class Accounts implements Directory {

    private final AccountsFile file;
    private final Passwords passwords = new Passwords();
    private final PasswordRules rules = new PasswordRules();
    private volatile TreeMap<PersonId, Account> accounts = new TreeMap<>();

    private Accounts(AccountsFile file) {
        this.file = file;
        file.read().forEach(account -> accounts.put(account.id(), account));
    }

    /** @throws org.opengws.standalone.settings.CannotStart naming file, line and reason if the file is broken */
    public static Accounts open(Path file) {
        return new Accounts(new AccountsFile(file));
    }

    /** Somebody who may sign in. */
    @Override
    public Optional<Person> person(PersonId id) {
        return account(id).filter(Account::enabled).map(Account::person);
    }

    @Override
    public Optional<Text> name(PersonId id) {
        return account(id).map(Account::person).map(Person::name);
    }

    @Override
    public List<Person> people() {
        return accounts.values().stream()
                .filter(Account::enabled)
                .map(Account::person)
                .toList();
    }

    public Optional<Account> account(PersonId id) {
        return Optional.ofNullable(accounts.get(id));
    }

    /** Disabled ones too, in the order of their ids. */
    public List<Account> all() {
        return List.copyOf(accounts.values());
    }

    public boolean hasAdministrator() {
        return hasAdministrator(accounts.values());
    }

    /** Whether anybody is or ever was auditor: from then on rights that perform a step wait for one. */
    boolean everHadAuditor() {
        return accounts.values().stream().anyMatch(Account::wasAuditor);
    }

    /** Why no account can be made of that. */
    Set<AccountRefusal> refusals(Person person, String password) {
        Set<AccountRefusal> refusals = rules.refusals(person, password);
        refusals.addAll(personRefusals(person));
        if (OfficeAct.By.isNobody(person.id())) {
            refusals.add(AccountRefusal.ACCOUNT_RESERVED);
        }
        if (accounts.keySet().stream()
                .anyMatch(id -> id.value().equalsIgnoreCase(person.id().value()))) {
            refusals.add(AccountRefusal.ACCOUNT_EXISTS);
        }
        return refusals;
    }

    static Set<AccountRefusal> personRefusals(Person person) {
        Set<AccountRefusal> refusals = TypedNames.refusals(person);
        if (!MailAddress.isValidOrEmpty(person.mail())) {
            refusals.add(AccountRefusal.MAIL_INVALID);
        }
        return refusals;
    }

    /** Why nobody may choose that password. */
    Set<AccountRefusal> passwordRefusals(Person person, String password) {
        return rules.refusals(person, password);
    }

    /** What the office is called, so that no password is made of it. */
    public void officeNames(Supplier<List<String>> names) {
        rules.alsoNames(names);
    }

    /** How often his access changed; empty for who has none. */
    public Optional<String> access(PersonId id) {
        return account(id).filter(Account::enabled).map(Account::access).map(String::valueOf);
    }

    String hash(String password) {
        return passwords.hash(password);
    }

    /** Whether it is his present password. Not counted: for who is signed in already. */
    public boolean isPassword(PersonId id, String password) {
        return isRight(id, password);
    }

    boolean isRight(PersonId id, String password) {
        return account(id)
                .filter(account -> passwords.matches(password, account.password()))
                .isPresent();
    }

    /** Takes as long for an account that does not exist or is disabled. */
    Optional<Account> verified(String name, String password) {
        Optional<Account> account = enabled(name);
        if (account.isEmpty()) {
            passwords.checkNobodys(password);
        }
        return account.filter(found -> passwords.matches(password, found.password()));
    }

    Optional<Account> enabled(String name) {
        return named(name).filter(Account::enabled);
    }

    Optional<Account> named(String name) {
        return accounts.values().stream()
                .filter(account -> account.id().value().equals(name))
                .findFirst();
    }

    /**
     * Changes one account, or makes one, and keeps it: recorded first, then on the disk, then in force.
     *
     * @param check why not, by the account as it is; empty for a new account
     */
    synchronized Set<AccountRefusal> keep(
            PersonId id,
            Optional<Function<Account, Set<AccountRefusal>>> check,
            Function<Account, KeepingAccounts.Step> change,
            Consumer<KeepingAccounts.Step> record) {
        Account present = accounts.get(id);
        if (check.isPresent() == (present == null)) {
            return EnumSet.of(present == null ? AccountRefusal.ACCOUNT_UNKNOWN : AccountRefusal.ACCOUNT_EXISTS);
        }
        Set<AccountRefusal> refusals = EnumSet.noneOf(AccountRefusal.class);
        check.ifPresent(asks -> refusals.addAll(asks.apply(present)));
        if (!refusals.isEmpty()) {
            return refusals;
        }
        KeepingAccounts.Step step = change.apply(present);
        TreeMap<PersonId, Account> changed = new TreeMap<>(accounts);
        changed.put(id, step.after());
        refusals.addAll(refusals(changed.values()));
        refusals.addAll(refusals(Optional.ofNullable(present), step.after()));
        if (refusals.isEmpty()) {
            record.accept(step);
            file.write(changed.values());
            accounts = changed;
        }
        return refusals;
    }

    private Set<AccountRefusal> refusals(Collection<Account> changed) {
        Set<AccountRefusal> refusals = EnumSet.noneOf(AccountRefusal.class);
        if (hasAdministrator() && !hasAdministrator(changed)) {
            refusals.add(AccountRefusal.LAST_ADMINISTRATOR);
        }
        if (holds(accounts.values(), Role.AUDITOR) && !holds(changed, Role.AUDITOR)) {
            refusals.add(AccountRefusal.LAST_AUDITOR);
        }
        if (topExecutives(changed) > 1) {
            refusals.add(AccountRefusal.SECOND_TOP_EXECUTIVE);
        }
        return refusals;
    }

    /** What a file held that was written by hand stays as it is until somebody changes it; it decides nothing meanwhile. */
    private Set<AccountRefusal> refusals(Optional<Account> before, Account after) {
        Set<AccountRefusal> refusals = EnumSet.noneOf(AccountRefusal.class);
        if (after.rightsExcludeEachOther()
                && before.filter(Account::rightsExcludeEachOther).isEmpty()) {
            refusals.add(AccountRefusal.FRONT_OFFICE_DECIDES_NOTHING);
        }
        Set<PersonId> served = new HashSet<>(after.served());
        before.ifPresent(account -> served.removeAll(account.served()));
        if (!served.stream()
                .allMatch(id -> person(id).filter(Person::isExecutive).isPresent())) {
            refusals.add(AccountRefusal.SERVES_NO_EXECUTIVE);
        }
        return refusals;
    }

    private static boolean holds(Collection<Account> all, Role role) {
        return all.stream()
                .anyMatch(account -> account.enabled() && account.person().is(role));
    }

    private static boolean hasAdministrator(Collection<Account> all) {
        return holds(all, Role.ADMINISTRATOR);
    }

    private static long topExecutives(Collection<Account> all) {
        return all.stream()
                .filter(account -> account.enabled() && account.person().topExecutive())
                .count();
    }
}
