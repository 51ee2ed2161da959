package org.opengws.publishing.storage;

import java.util.Set;
import java.util.TreeSet;

import org.opengws.publishing.decision.ReadAccess;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.Role;
import org.opengws.publishing.procedure.Step;
import org.opengws.publishing.procedure.StepKind;

/**
 * For whom a publication waits, as keys of an index: a role or group, with a unit behind {@code @} where it is of one
 * unit, or {@code verifier:<person>} where one is assigned. The index narrows; the domain still decides who may act.
 */
public final class Waiting {

    /** Beside its other keys, what was found to wait for nobody although somebody holds them. */
    public static final String STRANDED = "stranded";

    private Waiting() {}

    /** The keys under which the publication waits now; none where nobody has to act. */
    public static Set<String> keys(Publication publication) {
        Set<String> keys = new TreeSet<>();
        Edition latest = publication.latest();
        if (latest.isOpen() && latest.state().isEditable()) {
            keys.add(of(Role.OWNER, publication.owner()));
        }
        latest.currentStep().ifPresent(step -> addStep(keys, publication, latest, step));
        if (publication.marks().withdrawalRequest().isPresent()
                && publication.marks().withdrawal().isEmpty()) {
            boolean executives =
                    publication.inForce().map(Edition::isWithdrawnByExecutive).orElse(true);
            keys.add(executives ? Role.EXECUTIVE.code() : of(Role.UNIT_HEAD, publication.owner()));
        }
        return keys;
    }

    /**
     * The keys that concern a person.
     *
     * @param units all units for which he acts today: his own, those it succeeded, and as a head those below without one
     */
    public static Set<String> keysOf(Person person, Set<UnitId> units) {
        Set<String> keys = new TreeSet<>();
        for (Role role : person.roles()) {
            if (role == Role.OWNER || role == Role.UNIT_HEAD) {
                units.forEach(unit -> keys.add(of(role, unit)));
            } else {
                keys.add(role.code());
            }
        }
        person.groups().forEach(group -> keys.add("group:" + group));
        if (person.is(Role.VERIFIER)) {
            keys.add(ReadAccess.assigned(person.id()));
        }
        return keys;
    }

    private static void addStep(Set<String> keys, Publication publication, Edition edition, Step step) {
        String performer = step.performer().code();
        if (step.kind() == StepKind.MEMO) {
            keys.add(of(Role.UNIT_HEAD, publication.owner()));
            keys.add(of(Role.OWNER, publication.owner()));
        } else if (step.kind() == StepKind.VERIFY) {
            keys.add(edition.assignee().map(ReadAccess::assigned).orElse(Role.VERIFIER.code()));
        } else if (step.performer().is(Role.UNIT_HEAD) || step.performer().is(Role.OWNER)) {
            keys.add(performer + "@" + publication.owner().value());
        } else {
            keys.add(performer);
        }
    }

    static String of(Role role, UnitId unit) {
        return role.code() + "@" + unit.value();
    }
}
