package org.opengws.standalone.people;

import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.opengws.publishing.people.Directory;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.people.Role;

/**
 * Everybody who has or had access. A change is on the disk before it is answered; an empty set of refusals means that
 * it was done. Whether the one who asks may do so is the caller's question. Safe for many threads.
 */
public final class Accounts implements Directory {

    private final AccountsFile file;
    private final Passwords passwords = new Passwords();
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

    public synchronized Set<AccountRefusal> create(Person person, String password) {
        Set<AccountRefusal> refusals = Passwords.refusals(person.id(), password);
        if (accounts.keySet().stream()
                .anyMatch(id -> id.value().equalsIgnoreCase(person.id().value()))) {
            refusals.add(AccountRefusal.ACCOUNT_EXISTS);
        }
        return keep(refusals, () -> new Account(person, true, passwords.hash(password)));
    }

    /** Everything about a person except his access. */
    public synchronized Set<AccountRefusal> change(Person person) {
        return change(person.id(), account -> new Account(person, account.enabled(), account.password()));
    }

    public synchronized Set<AccountRefusal> disable(PersonId id) {
        return change(id, account -> new Account(account.person(), false, account.password()));
    }

    public synchronized Set<AccountRefusal> enable(PersonId id) {
        return change(id, account -> new Account(account.person(), true, account.password()));
    }

    /** By an administrator, without the present password. */
    public synchronized Set<AccountRefusal> setPassword(PersonId id, String password) {
        Set<AccountRefusal> refusals = Passwords.refusals(id, password);
        return refusals.isEmpty()
                ? change(id, account -> new Account(account.person(), account.enabled(), passwords.hash(password)))
                : refusals;
    }

    /** By the person himself. */
    public Set<AccountRefusal> changePassword(PersonId id, String present, String next) {
        return account(id)
                        .filter(account -> passwords.matches(present, account.password()))
                        .isPresent()
                ? setPassword(id, next)
                : EnumSet.of(AccountRefusal.PASSWORD_WRONG);
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
        return accounts.values().stream()
                .filter(account -> account.id().value().equals(name) && account.enabled())
                .findFirst();
    }

    private Set<AccountRefusal> change(PersonId id, java.util.function.UnaryOperator<Account> change) {
        Account present = accounts.get(id);
        return present == null
                ? EnumSet.of(AccountRefusal.ACCOUNT_UNKNOWN)
                : keep(EnumSet.noneOf(AccountRefusal.class), () -> change.apply(present));
    }

    private Set<AccountRefusal> keep(Set<AccountRefusal> refusals, java.util.function.Supplier<Account> account) {
        if (!refusals.isEmpty()) {
            return refusals;
        }
        Account next = account.get();
        TreeMap<PersonId, Account> changed = new TreeMap<>(accounts);
        changed.put(next.id(), next);
        if (hasAdministrator() && !hasAdministrator(changed.values())) {
            refusals.add(AccountRefusal.LAST_ADMINISTRATOR);
        }
        if (topExecutives(changed.values()) > 1) {
            refusals.add(AccountRefusal.SECOND_TOP_EXECUTIVE);
        }
        if (refusals.isEmpty()) {
            file.write(changed.values());
            accounts = changed;
        }
        return refusals;
    }

    private static boolean hasAdministrator(Collection<Account> all) {
        return all.stream()
                .anyMatch(account -> account.enabled() && account.person().is(Role.ADMINISTRATOR));
    }

    private static long topExecutives(Collection<Account> all) {
        return all.stream()
                .filter(account -> account.enabled() && account.person().topExecutive())
                .count();
    }
}
