package org.opengws.web.desk.people;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.opengws.publishing.language.Text;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.people.Role;
import org.opengws.web.Domain;
import org.opengws.web.Fields;
import org.opengws.web.desk.screen.Filters;
import org.opengws.web.desk.screen.Problems;
import org.opengws.web.desk.screen.Wording;

/** A person as the administrator's form has him. */
public final class AccountForm {

    private AccountForm() {}

    static Person read(PersonId id, Fields form, Domain domain) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        form.all("role").forEach(code -> Role.byCode(code).ifPresent(roles::add));
        Set<String> groups = new HashSet<>();
        for (String group : form.value("groups").split("[\\s,]+")) {
            if (group.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
                groups.add(group);
            }
        }
        Optional<UnitId> unit = domain.publishing().organisation().units().stream()
                .filter(known -> known.value().equals(form.value("unit")))
                .findFirst();
        return new Person(
                id,
                Text.of(form.value("name.th"), form.value("name.en")),
                Text.of(form.value("position.th"), form.value("position.en")),
                unit,
                roles,
                groups,
                form.has("top-executive"),
                form.value("mail"),
                served(form));
    }

    /** What has not the form of an id is nobody. */
    private static Set<PersonId> served(Fields form) {
        Set<PersonId> served = new HashSet<>();
        for (String id : form.all("serves")) {
            if (id.matches("[A-Za-z0-9][A-Za-z0-9._@-]{0,63}")) {
                served.add(new PersonId(id));
            }
        }
        return served;
    }

    /** Every executive, and whoever is chosen and is none any more, so that saving something else keeps him. */
    static List<Filters.Choice> executives(Set<String> chosen, Domain domain, Wording wording) {
        List<Filters.Choice> executives = new ArrayList<>();
        Set<String> left = new TreeSet<>(chosen);
        domain.directory().people().stream().filter(Person::isExecutive).forEach(person -> {
            String id = person.id().value();
            executives.add(new Filters.Choice(
                    id, wording.of(person.name()) + " · " + wording.of(person.position()), left.remove(id)));
        });
        left.forEach(id -> executives.add(new Filters.Choice(id, wording.of("people.serves.gone", id), true)));
        return executives;
    }

    static Map<String, String> values(Person person) {
        Map<String, String> values = new HashMap<>();
        values.put("id", person.id().value());
        values.put("name.th", person.name().th());
        values.put("name.en", person.name().en());
        values.put("position.th", person.position().th());
        values.put("position.en", person.position().en());
        values.put("mail", person.mail());
        values.put("groups", String.join(" ", new java.util.TreeSet<>(person.groups())));
        values.put("top-executive", Boolean.toString(person.topExecutive()));
        return values;
    }

    static Map<String, String> typed(Fields form) {
        Map<String, String> values = new HashMap<>();
        for (String field : List.of("id", "name.th", "name.en", "position.th", "position.en", "mail", "groups")) {
            values.put(field, form.value(field));
        }
        values.put("top-executive", Boolean.toString(form.has("top-executive")));
        return values;
    }

    static List<Filters.Choice> roles(Set<String> chosen, Wording wording) {
        List<Filters.Choice> roles = new ArrayList<>();
        for (Role role : Role.values()) {
            roles.add(new Filters.Choice(role.code(), wording.of("role." + role.code()), chosen.contains(role.code())));
        }
        return roles;
    }

    static List<Filters.Choice> units(String chosen, Domain domain, Wording wording) {
        return domain.publishing().organisation().unitsOn(domain.today()).stream()
                .map(unit -> new Filters.Choice(
                        unit.id().value(),
                        wording.of(unit.name()),
                        unit.id().value().equals(chosen)))
                .toList();
    }

    public static Problems problems(
            List<org.opengws.web.PeopleAdministration.Objection> objections, Wording wording, Domain domain) {
        org.opengws.web.RefusalTexts texts = new org.opengws.web.RefusalTexts(domain.texts());
        return Problems.of(
                objections.stream()
                        .map(objection -> new Problems.Line(
                                input(objection.field()),
                                texts.label(objection.field(), wording.language()),
                                wording.of(objection.sentence())))
                        .toList(),
                422);
    }

    /** An input with a password says so in its name: a form that waits for signing in is kept without it. */
    private static String input(String field) {
        return field.equals("present") ? "present-password" : field;
    }
}
