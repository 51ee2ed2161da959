package org.opengws.standalone.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.opengws.publishing.office.OfficeAct;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;
import org.opengws.standalone.host.Services;
import org.opengws.standalone.people.Account.Asked;
import org.opengws.standalone.people.AccountRefusal;
import org.opengws.standalone.people.Accounts;
import org.opengws.standalone.people.Confirming.Matter;
import org.opengws.standalone.people.KeepingAccounts;
import org.opengws.standalone.people.Rights;
import org.opengws.web.PeopleAdministration;
import org.opengws.web.SecondFactors;

/** The desk's screen of people, over this host's accounts. */
public final class AccountAdministration implements PeopleAdministration {

    private final Accounts accounts;
    private final KeepingAccounts keeping;
    private final SecondFactors factors;

    public AccountAdministration(Services services, SecondFactors factors) {
        this.accounts = services.accounts();
        this.keeping = services.keepingAccounts();
        this.factors = factors;
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
    public List<Objection> create(Person by, Person person, String password) {
        return objections(keeping.create(OfficeAct.By.of(by), person, password));
    }

    @Override
    public List<Objection> change(Person by, Person person) {
        return objections(keeping.change(OfficeAct.By.of(by), person));
    }

    @Override
    public List<Objection> setEnabled(Person by, PersonId id, boolean enabled) {
        OfficeAct.By who = OfficeAct.By.of(by);
        return objections(enabled ? keeping.enable(who, id) : keeping.disable(who, id));
    }

    @Override
    public List<Objection> setPassword(Person by, PersonId id, String password) {
        return objections(keeping.setPassword(OfficeAct.By.of(by), id, password));
    }

    @Override
    public List<Objection> changePassword(Person himself, String present, String next) {
        return objections(keeping.changePassword(OfficeAct.By.of(himself), present, next));
    }

    @Override
    public Optional<SecondFactors> secondFactors() {
        return Optional.of(factors);
    }

    @Override
    public boolean mayConfirm(Person person, PersonId id, String matter) {
        return accounts.account(id)
                .flatMap(account ->
                        Matter.byCode(matter).map(known -> keeping.confirming().mayConfirm(person, account, known)))
                .orElse(false);
    }

    @Override
    public List<Objection> confirm(Person auditor, PersonId id, String matter, Instant asked) {
        return Matter.byCode(matter)
                .map(known -> objections(keeping.confirming().confirm(auditor, id, known, asked)))
                .orElseGet(() -> objections(Set.of(AccountRefusal.NOTHING_TO_CONFIRM)));
    }

    @Override
    public List<Objection> refuse(Person auditor, PersonId id, String matter, Instant asked, String reason) {
        return Matter.byCode(matter)
                .map(known -> objections(keeping.confirming().refuse(auditor, id, known, asked, reason)))
                .orElseGet(() -> objections(Set.of(AccountRefusal.NOTHING_TO_CONFIRM)));
    }

    private static Account shown(org.opengws.standalone.people.Account account) {
        List<Waiting> waiting = new ArrayList<>();
        account.pending().rights().ifPresent(asked -> waiting.add(rights(Matter.RIGHTS, asked, account.person())));
        account.pending()
                .unconfirmed()
                .ifPresent(asked -> waiting.add(rights(Matter.UNCONFIRMED, asked, account.person())));
        account.pending()
                .password()
                .ifPresent(asked ->
                        waiting.add(new Waiting(Matter.PASSWORD.code(), Optional.empty(), asked.by(), asked.at())));
        account.pending()
                .secondFactor()
                .ifPresent(asked -> waiting.add(
                        new Waiting(Matter.SECOND_FACTOR.code(), Optional.empty(), asked.by(), asked.at())));
        return new Account(account.person(), account.enabled(), waiting);
    }

    private static Waiting rights(Matter matter, Asked<Rights> asked, Person person) {
        return new Waiting(matter.code(), Optional.of(asked.what().givenTo(person)), asked.by(), asked.at());
    }

    static List<Objection> objections(Set<AccountRefusal> refusals) {
        return refusals.stream()
                .sorted()
                .map(refusal -> new Objection(refusal.field(), refusal.sentence()))
                .toList();
    }
}
