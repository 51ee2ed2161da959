package org.opengws.web.desk;

import java.util.List;
import java.util.Optional;

import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.procedure.Procedure;
import org.opengws.publishing.procedure.StepKind;
import org.opengws.web.Domain;

/** Who decides on a withdrawal and what comes next, in sentences. */
final class Withdrawing {

    private Withdrawing() {}

    /** What asking for it means: an executive decides on what an executive approved, else the unit's head. */
    static String asking(Publication publication, Wording wording) {
        return wording.of("consequence.request-withdrawal." + decider(publication));
    }

    /** Under a request that nobody decided on yet; empty where there is none. */
    static Optional<String> asked(Publication publication, Domain domain, Wording wording) {
        return publication
                .marks()
                .withdrawalRequest()
                .filter(request -> publication.marks().withdrawal().isEmpty())
                .map(request -> wording.of("withdrawal." + decider(publication)) + names(publication, domain, wording)
                        + " " + wording.of(publication.open().isPresent() ? "withdrawal.open" : "withdrawal.next"));
    }

    /** As the domain asks the edition that is public. */
    private static String decider(Publication publication) {
        boolean executive = publication
                .inForce()
                .flatMap(Edition::pinned)
                .map((Procedure pinned) -> pinned.has(StepKind.APPROVE))
                .orElse(true);
        return executive ? "executive" : "unit-head";
    }

    private static String names(Publication publication, Domain domain, Wording wording) {
        List<String> names = domain.publishing().deciding(publication.id()).able(publication, Verb.WITHDRAW).stream()
                .map(person -> wording.of(person.name()))
                .toList();
        return names.isEmpty() ? "" : " (" + String.join(", ", names) + ")";
    }
}
