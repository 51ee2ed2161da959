package org.opengws.publishing.decision;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.opengws.publishing.catalogue.Topic;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.people.Delegation;
import org.opengws.publishing.people.Performer;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.people.Reader;
import org.opengws.publishing.people.Role;

/**
 * For which units and executives somebody may act today, and who stands in where nobody may. Of one moment and one thread:
 * it looks up who there is once.
 */
public final class Authority {

    private static final Set<Role> OF_A_UNIT_OR_BY_ORDER = EnumSet.of(Role.OWNER, Role.UNIT_HEAD, Role.EXECUTIVE);

    private final OfficeToday office;
    private List<Person> people;
    private Set<UnitId> headed;
    private final Map<PersonId, Boolean> topExecutives = new HashMap<>();

    public Authority(OfficeToday office) {
        this.office = office;
    }

    /** Whether he is a clerk of that unit, or of one that acts for it since it ended. */
    public boolean isOwner(Person person, UnitId owner) {
        return person.is(Role.OWNER) && actingFor(owner).stream().anyMatch(person::belongsTo);
    }

    /** The units of today for which he writes, in the organisation's order. */
    public List<UnitId> ownedBy(Person person) {
        return office.organisation().unitsOn(office.today()).stream()
                .map(unit -> unit.id())
                .filter(unit -> isOwner(person, unit))
                .toList();
    }

    /** Whether he heads that unit, or, where it has no head of its own, the nearest unit above it that has one. */
    public boolean isHead(Person person, UnitId owner) {
        return person.is(Role.UNIT_HEAD)
                && actingFor(owner).stream()
                        .anyMatch(
                                unit -> headedUnit(unit).map(person::belongsTo).orElse(false));
    }

    /** In his own right ({@code true} inside), by that delegation, or not at all. */
    public boolean isExecutive(Person person, TopicId topic) {
        return person.isExecutive()
                && (person.topExecutive() || delegation(person, topic).isPresent());
    }

    /** The delegation by which he may act for a top executive today; empty where he has none or needs none. */
    public Optional<Delegation> delegation(Person person, TopicId topic) {
        if (person.topExecutive() || !person.isExecutive()) {
            return Optional.empty();
        }
        return held(person).filter(delegation -> covers(delegation, topic)).findFirst();
    }

    private Stream<Delegation> held(Person person) {
        return office.delegations().stream()
                .filter(delegation -> delegation.to().equals(person.id()))
                .filter(delegation -> delegation.holdsOn(office.today()))
                .filter(this::isGivenByTopExecutive);
    }

    /** Whether he may act as an executive under any topic. */
    public boolean isExecutive(Person person) {
        return person.isExecutive()
                && (person.topExecutive() || held(person).findFirst().isPresent());
    }

    /** Everybody of those who may sign in that heads that unit today. */
    public List<Person> heads(UnitId owner) {
        Set<UnitId> units = actingFor(owner).stream()
                .flatMap(unit -> headedUnit(unit).stream())
                .collect(Collectors.toSet());
        return holders(Role.UNIT_HEAD).stream()
                .filter(person -> person.unit().filter(units::contains).isPresent())
                .toList();
    }

    /** What that person is as a reader of what is not public; see {@link ReadAccess}. */
    public Reader reader(Person person) {
        return reader(person, office.organisation().units());
    }

    /** The same, where only what is of that unit is asked about. */
    public Reader reader(Person person, UnitId owner) {
        return reader(person, Set.of(owner));
    }

    private Reader reader(Person person, Collection<UnitId> asked) {
        Set<UnitId> units = asked.stream()
                .filter(unit -> isHead(person, unit) || actingFor(unit).stream().anyMatch(person::belongsTo))
                .collect(Collectors.toSet());
        boolean everything = person.is(Role.AUDITOR) || office.policy().openToOffice();
        return new Reader(everything, units, keys(person));
    }

    private Set<String> keys(Person person) {
        Set<String> keys = new HashSet<>();
        keys.add(ReadAccess.person(person.id()));
        person.groups().forEach(group -> keys.add(Performer.groupCode(group)));
        person.roles().stream()
                .filter(role -> !OF_A_UNIT_OR_BY_ORDER.contains(role))
                .forEach(role -> keys.add(role.code()));
        if (person.is(Role.VERIFIER)) {
            keys.add(ReadAccess.assigned(person.id()));
        }
        keys.addAll(executiveKeys(person));
        return keys;
    }

    /** Those of his keys under which he decides as an executive; empty for whoever may not today. */
    public Set<String> executiveKeys(Person person) {
        Set<String> keys = new HashSet<>();
        if (!person.isExecutive()) {
            return keys;
        }
        boolean overEverything =
                held(person).anyMatch(delegation -> delegation.scope().equals(Delegation.EVERYTHING));
        if (person.topExecutive() || overEverything) {
            keys.add(ReadAccess.EXECUTIVE);
        }
        office.catalogue().topics().stream()
                .map(Topic::id)
                .filter(topic -> isExecutive(person, topic))
                .forEach(topic -> keys.add(ReadAccess.executive(topic.value())));
        return keys;
    }

    /** Everybody of those who may sign in that is a clerk of that unit today. */
    public List<Person> clerks(UnitId owner) {
        Set<UnitId> units = actingFor(owner);
        return holders(Role.OWNER).stream()
                .filter(person -> person.unit().filter(units::contains).isPresent())
                .toList();
    }

    /** Whether nobody who may sign in is its clerk or heads it. */
    public boolean isDeserted(UnitId owner) {
        return clerks(owner).isEmpty() && heads(owner).isEmpty();
    }

    /** Everybody of those who may sign in that has that role. */
    public List<Person> holders(Role role) {
        return people().stream().filter(person -> person.is(role)).toList();
    }

    /** Whether he may sign in and verifies; what is assigned to anybody else is assigned to nobody. */
    public boolean verifies(PersonId id) {
        return holders(Role.VERIFIER).stream().anyMatch(person -> person.id().equals(id));
    }

    /** Who sees to what nobody may act on: the director, and the administrator, who can give it to somebody. */
    public List<Person> standIns() {
        return people().stream()
                .filter(person -> person.is(Role.DIRECTOR) || person.is(Role.ADMINISTRATOR))
                .toList();
    }

    private List<Person> people() {
        if (people == null) {
            people = office.directory().people();
        }
        return people;
    }

    /** The unit itself while it exists, afterwards those that succeeded it, as far as they exist today. */
    public Set<UnitId> actingFor(UnitId unit) {
        Set<UnitId> acting = new HashSet<>();
        follow(unit, acting, new HashSet<>());
        return acting;
    }

    private void follow(UnitId unit, Set<UnitId> acting, Set<UnitId> seen) {
        if (!seen.add(unit)) {
            return;
        }
        if (office.organisation().existsOn(unit, office.today())) {
            acting.add(unit);
            return;
        }
        office.organisation().successors(unit).forEach(next -> follow(next, acting, seen));
    }

    private Optional<UnitId> headedUnit(UnitId unit) {
        if (headed().contains(unit)) {
            return Optional.of(unit);
        }
        return office.organisation()
                .on(unit, office.today())
                .flatMap(state -> state.parent())
                .flatMap(this::headedUnit);
    }

    private Set<UnitId> headed() {
        if (headed == null) {
            headed = holders(Role.UNIT_HEAD).stream()
                    .flatMap(person -> person.unit().stream())
                    .collect(Collectors.toSet());
        }
        return headed;
    }

    private boolean covers(Delegation delegation, TopicId topic) {
        String scope = delegation.scope();
        return scope.equals(Delegation.EVERYTHING)
                || scope.equals(topic.value())
                || office.catalogue()
                        .topic(topic)
                        .map(Topic::category)
                        .map(category -> scope.equals(category.value()))
                        .orElse(false);
    }

    private boolean isGivenByTopExecutive(Delegation delegation) {
        return topExecutives.computeIfAbsent(
                delegation.by(),
                id -> office.directory()
                        .person(id)
                        .filter(Person::topExecutive)
                        .filter(person -> !person.preparesAndDecides())
                        .isPresent());
    }
}
