package org.opengws.publishing.decision;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.people.Role;
import org.opengws.publishing.procedure.Step;
import org.opengws.publishing.procedure.StepKind;

/**
 * For whom a publication waits: whoever may act, and where nobody may, those who stand in, so that nothing waits for
 * nobody. Standing in is seeing it and being told; what a stand-in may do is the table's to say. Of one moment, as its
 * circumstances are.
 */
public final class Responsible {

    private final Deciding deciding;
    private final Authority authority;

    public Responsible(Circumstances circumstances) {
        this.deciding = new Deciding(circumstances);
        this.authority = new Authority(circumstances.office());
    }

    /** Everybody for whom the latest edition waits at its step; empty where it is at none. */
    public List<Person> atStep(Publication publication) {
        if (publication.latest().currentStep().isEmpty()) {
            return List.of();
        }
        Set<Person> people = new LinkedHashSet<>(able(publication));
        if (people.isEmpty() || isAssigneeGone(publication.latest())) {
            people.addAll(standIns(publication));
        }
        return List.copyOf(people);
    }

    /** Everybody who may act at its step now. */
    public List<Person> able(Publication publication) {
        return publication
                .latest()
                .currentStep()
                .map(step -> able(publication, step))
                .orElse(List.of());
    }

    /** Whether it waits for somebody to act and nobody may, or who should is gone. */
    public boolean isStranded(Publication publication) {
        Edition latest = publication.latest();
        return latest.currentStep().isPresent()
                        && (isAssigneeGone(latest) || able(publication).isEmpty())
                || latest.isOpen() && latest.state().isEditable() && authority.isDeserted(publication.owner())
                || isWithdrawalStranded(publication);
    }

    /** Whether withdrawal is asked for and nobody may decide on it. */
    public boolean isWithdrawalStranded(Publication publication) {
        return publication.marks().withdrawalRequest().isPresent()
                && publication.marks().withdrawal().isEmpty()
                && deciding.able(publication, Verb.DECLINE).isEmpty();
    }

    /** Who sees to it where it is stranded: what a verifier left is with the director, who assigns, and all verifiers. */
    public List<Person> standIns(Publication publication) {
        Edition latest = publication.latest();
        if (!isAssigneeGone(latest)) {
            return authority.standIns();
        }
        Set<Person> people = new LinkedHashSet<>(authority.holders(Role.DIRECTOR));
        people.addAll(able(publication));
        return people.isEmpty() ? authority.standIns() : List.copyOf(people);
    }

    private List<Person> able(Publication publication, Step step) {
        return deciding.able(publication, Verbs.favourable(step.kind()));
    }

    private boolean isAssigneeGone(Edition edition) {
        Optional<PersonId> assignee = edition.currentStep()
                .filter(step -> step.kind() == StepKind.VERIFY)
                .flatMap(step -> edition.assignee());
        return assignee.isPresent() && !authority.verifies(assignee.get());
    }
}
