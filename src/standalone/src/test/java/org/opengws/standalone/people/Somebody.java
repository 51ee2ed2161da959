package org.opengws.standalone.people;

import java.util.Optional;
import java.util.Set;

import org.opengws.publishing.language.Text;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.people.Role;

/** People for tests. */
public final class Somebody {

    public static final String PASSWORD = "ฝนตกที่เชียงใหม่";

    private Somebody() {}

    public static Person called(String id, Role... roles) {
        return new Person(
                new PersonId(id),
                Text.of("สมหญิง ใจดี", "Somying Jaidee"),
                Text.thai("เจ้าหน้าที่"),
                Optional.of(new UnitId("ict-centre")),
                Set.of(roles),
                Set.of("legal"),
                false,
                id + "@example.go.th");
    }

    public static Person topExecutive(String id) {
        Person person = called(id, Role.EXECUTIVE);
        return new Person(
                person.id(),
                person.name(),
                person.position(),
                person.unit(),
                person.roles(),
                person.groups(),
                true,
                person.mail());
    }
}
