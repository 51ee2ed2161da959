package org.opengws.publishing.decision;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.opengws.publishing.catalogue.Topic;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.people.Delegation;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.Role;

/** For which units and executives somebody may act today. */
public final class Authority {

    private final Circumstances circumstances;

    public Authority(Circumstances circumstances) {
        this.circumstances = circumstances;
    }

    /** Whether he is a clerk of that unit, or of one that acts for it since it ended. */
    public boolean isOwner(Person person, UnitId owner) {
        return person.is(Role.OWNER) && actingFor(owner).stream().anyMatch(person::belongsTo);
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
        return person.is(Role.EXECUTIVE)
                && (person.topExecutive() || delegation(person, topic).isPresent());
    }

    /** The delegation by which he may act for a top executive today; empty where he has none or needs none. */
    public Optional<Delegation> delegation(Person person, TopicId topic) {
        if (person.topExecutive() || !person.is(Role.EXECUTIVE)) {
            return Optional.empty();
        }
        return circumstances.delegations().stream()
                .filter(delegation -> delegation.to().equals(person.id()))
                .filter(delegation -> delegation.holdsOn(circumstances.today()))
                .filter(delegation -> covers(delegation, topic))
                .filter(this::isGivenByTopExecutive)
                .findFirst();
    }

    /** Everybody of those who may sign in that heads that unit today. */
    public List<Person> heads(UnitId owner) {
        return circumstances.directory().people().stream()
                .filter(person -> isHead(person, owner))
                .toList();
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
        if (circumstances.organisation().existsOn(unit, circumstances.today())) {
            acting.add(unit);
            return;
        }
        circumstances.organisation().successors(unit).forEach(next -> follow(next, acting, seen));
    }

    private Optional<UnitId> headedUnit(UnitId unit) {
        boolean has = circumstances.directory().people().stream()
                .anyMatch(person -> person.is(Role.UNIT_HEAD) && person.belongsTo(unit));
        if (has) {
            return Optional.of(unit);
        }
        return circumstances
                .organisation()
                .on(unit, circumstances.today())
                .flatMap(state -> state.parent())
                .flatMap(this::headedUnit);
    }

    private boolean covers(Delegation delegation, TopicId topic) {
        String scope = delegation.scope();
        return scope.equals(Delegation.EVERYTHING)
                || scope.equals(topic.value())
                || circumstances
                        .catalogue()
                        .topic(topic)
                        .map(Topic::category)
                        .map(category -> scope.equals(category.value()))
                        .orElse(false);
    }

    private boolean isGivenByTopExecutive(Delegation delegation) {
        return circumstances
                .directory()
                .person(delegation.by())
                .map(Person::topExecutive)
                .orElse(false);
    }
}
