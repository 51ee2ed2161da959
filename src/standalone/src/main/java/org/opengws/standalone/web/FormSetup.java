package org.opengws.standalone.web;

import java.util.List;

import org.opengws.publishing.people.Person;
import org.opengws.standalone.people.FirstAdministrator;
import org.opengws.web.FirstSetup;
import org.opengws.web.PeopleAdministration.Objection;

/** The one-time address of this host. */
final class FormSetup implements FirstSetup {

    private final FirstAdministrator first;

    FormSetup(FirstAdministrator first) {
        this.first = first;
    }

    @Override
    public boolean isOpen() {
        return first.isOpen();
    }

    @Override
    public boolean accepts(String token) {
        return first.accepts(token);
    }

    @Override
    public List<Objection> objections(Person administrator, String password) {
        return AccountAdministration.objections(first.refusals(administrator, password));
    }

    @Override
    public List<Objection> create(String token, Person administrator, String password) {
        return AccountAdministration.objections(first.create(token, administrator, password));
    }
}
