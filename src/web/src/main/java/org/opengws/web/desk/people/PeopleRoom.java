package org.opengws.web.desk.people;

import java.util.Optional;

import org.opengws.publishing.people.Role;
import org.opengws.web.Domain;
import org.opengws.web.PeopleAdministration;
import org.opengws.web.desk.screen.MenuEntry;
import org.opengws.web.desk.screen.Room;
import org.opengws.web.desk.screen.Routes;

/** Who acts for whom, who has which account and roles, and what was done to either. */
public final class PeopleRoom implements Room {

    private final Domain domain;
    private final Optional<PeopleAdministration> people;

    /** @param people empty where the host has its own administration of accounts */
    public PeopleRoom(Domain domain, Optional<PeopleAdministration> people) {
        this.domain = domain;
        this.people = people;
    }

    @Override
    public void open(Routes routes) {
        routes.menu(MenuEntry.of("delegations", "/delegations"))
                .form("/delegations", new Delegations(domain))
                .post("/delegations/{id}/{act}", new DelegationAct(domain))
                .get("/delegations/{id}/scan", new DelegationScan(domain));
        people.ifPresent(kept -> accounts(kept, routes));
        routes.menu(MenuEntry.of("acts", "/acts")
                        .to(visit ->
                                visit.me().is(Role.ADMINISTRATOR) || visit.me().is(Role.AUDITOR)))
                .form("/acts", new OfficeActList(domain, people));
    }

    private void accounts(PeopleAdministration kept, Routes routes) {
        routes.menu(MenuEntry.of("people", "/people").to(visit -> visit.me().is(Role.ADMINISTRATOR)))
                .form("/people", new PeopleList(domain, kept))
                .form("/people/{id}", new PersonPage(domain, kept))
                .form("/account", new OwnAccount(domain, kept));
        kept.secondFactors()
                .ifPresent(factors -> routes.form("/account/second-factor", new SecondFactorPage(domain, factors)));
    }
}
