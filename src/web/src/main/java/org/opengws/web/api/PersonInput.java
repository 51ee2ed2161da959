package org.opengws.web.api;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.people.Role;

import com.fasterxml.jackson.databind.JsonNode;

/** A person as an administrator sends him. */
final class PersonInput {

    private PersonInput() {}

    /** @param before whom he serves already, where the sender says nothing of it */
    static Person read(PersonId id, Given given, Set<PersonId> before) {
        return new Person(
                id,
                given.text("name"),
                given.text("position"),
                given.optional("unit", UnitId::new),
                given.list("roles", node -> Role.byCode(node.textValue()).orElseThrow()).stream()
                        .collect(Collectors.toSet()),
                new HashSet<>(given.list("groups", JsonNode::textValue)),
                given.flag("topExecutive"),
                given.string("mail"),
                given.has("serves")
                        ? Set.copyOf(given.list("serves", node -> new PersonId(node.textValue())))
                        : before);
    }
}
