package org.opengws.standalone.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;
import org.opengws.standalone.people.AccountRefusal;
import org.opengws.standalone.people.Accounts;
import org.opengws.web.PeopleAdministration;

/** The desk's screen of people, over this host's accounts. */
public final class AccountAdministration implements PeopleAdministration {

    private final Accounts accounts;

    public AccountAdministration(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public List<Account> all() {
        return accounts.all().stream().map(AccountAdministration::shown).toList();
    }

    @Override
    public Optional<Account> account(PersonId id) {
        return accounts.account(id).map(AccountAdministration::shown);
    }

    @Override
    public List<Objection> create(Person person, String password) {
        return objections(accounts.create(person, password));
    }

    @Override
    public List<Objection> change(Person person) {
        return objections(accounts.change(person));
    }

    @Override
    public List<Objection> setEnabled(PersonId id, boolean enabled) {
        return objections(enabled ? accounts.enable(id) : accounts.disable(id));
    }

    @Override
    public List<Objection> setPassword(PersonId id, String password) {
        return objections(accounts.setPassword(id, password));
    }

    @Override
    public List<Objection> changePassword(PersonId id, String present, String next) {
        return objections(accounts.changePassword(id, present, next));
    }

    private static Account shown(org.opengws.standalone.people.Account account) {
        return new Account(account.person(), account.enabled());
    }

    private static List<Objection> objections(Set<AccountRefusal> refusals) {
        return refusals.stream()
                .sorted()
                .map(refusal -> new Objection(refusal.field(), refusal.sentence()))
                .toList();
    }
}
