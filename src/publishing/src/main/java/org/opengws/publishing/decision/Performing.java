package org.opengws.publishing.decision;

import java.util.List;

import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.people.Performer;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.Role;
import org.opengws.publishing.procedure.StepKind;
import org.opengws.publishing.refusal.RefusalCode;

/** Whether the person of a situation is who the table names. */
final class Performing {

    private final Situation situation;
    private final Person person;
    private final Authority authority;

    Performing(Situation situation) {
        this.situation = situation;
        this.person = situation.person();
        this.authority = situation.authority();
    }

    /** Null where he is. */
    RefusalCode refusal(Who who) {
        return who.refusal(this);
    }

    RefusalCode owner() {
        return ofUnit(Role.OWNER, authority.isOwner(person, unit()));
    }

    RefusalCode unitHead() {
        return ofUnit(Role.UNIT_HEAD, authority.isHead(person, unit()));
    }

    private UnitId unit() {
        return situation.publication().owner();
    }

    private TopicId topic() {
        return situation.edition().topic();
    }

    RefusalCode holding(Role role) {
        return person.is(role) ? null : RefusalCode.WRONG_ROLE;
    }

    private RefusalCode ofUnit(Role role, boolean ofThatUnit) {
        if (ofThatUnit) {
            return null;
        }
        return person.is(role) ? RefusalCode.WRONG_UNIT : RefusalCode.WRONG_ROLE;
    }

    RefusalCode executive() {
        if (authority.isExecutive(person, topic())) {
            return null;
        }
        if (person.preparesAndDecides()) {
            return RefusalCode.FRONT_OFFICE_DECIDES_NOTHING;
        }
        return person.is(Role.EXECUTIVE) ? RefusalCode.NO_DELEGATION : RefusalCode.WRONG_ROLE;
    }

    RefusalCode stepPerformer() {
        if (situation.step().isEmpty()) {
            return null; // the wrong state is refused already; nobody performs a step that is not there
        }
        Performer performer = situation.step().get().performer();
        if (person.is(Role.FRONT_OFFICE) && isDecidedForExecutives(performer)) {
            return RefusalCode.FRONT_OFFICE_DECIDES_NOTHING;
        }
        if (performer.is(Role.UNIT_HEAD)) {
            return unitHead();
        }
        if (performer.is(Role.EXECUTIVE)) {
            return executive();
        }
        if (performer.is(Role.OWNER)) {
            return owner();
        }
        return performer.includes(person) ? null : RefusalCode.WRONG_ROLE;
    }

    /** What a group approves in an executive's place, and what a procedure file gives to front offices themselves. */
    private boolean isDecidedForExecutives(Performer performer) {
        return performer.is(Role.FRONT_OFFICE)
                || situation.stepKind().filter(kind -> kind == StepKind.APPROVE).isPresent()
                        && !performer.is(Role.EXECUTIVE);
    }

    RefusalCode verifier() {
        if (!person.is(Role.VERIFIER)) {
            return RefusalCode.WRONG_ROLE;
        }
        boolean another = situation
                .edition()
                .assignee()
                .filter(assignee -> !assignee.equals(person.id()))
                .filter(authority::verifies)
                .isPresent();
        return another ? RefusalCode.ASSIGNED_TO_ANOTHER : null;
    }

    RefusalCode ictOrExecutive() {
        if (person.is(Role.VERIFIER) || person.is(Role.DIRECTOR)) {
            return null;
        }
        return executive();
    }

    RefusalCode withdrawer() {
        return situation.edition().isWithdrawnByExecutive() ? executive() : unitHead();
    }

    /** Everybody who may act at the situation's step, whatever the separation of duties says. */
    static List<Person> candidates(Situation situation) {
        Who who = situation
                .stepKind()
                .map(kind -> Verbs.rows(Verbs.favourable(kind)).get(0).who())
                .orElse(Who.SYSTEM);
        return situation.circumstances().directory().people().stream()
                .filter(other -> new Performing(new Situation(
                                        situation.publication(), situation.edition(), other, situation.circumstances()))
                                .refusal(who)
                        == null)
                .toList();
    }
}
