package org.opengws.web;

import java.util.List;

import org.opengws.publishing.people.Person;
import org.opengws.web.PeopleAdministration.Objection;

/** Port: how the first administrator of a host that keeps its own accounts gets one, by a one-time address. */
public interface FirstSetup {

    /** Whether nobody could give rights yet. */
    boolean isOpen();

    /** Whether that token of the address may still make an administrator. */
    boolean accepts(String token);

    /** Why no account would be made of that; changes nothing. */
    List<Objection> objections(Person administrator, String password);

    /** Makes the account and uses the token up; an empty list means that it was done. */
    List<Objection> create(String token, Person administrator, String password);
}
