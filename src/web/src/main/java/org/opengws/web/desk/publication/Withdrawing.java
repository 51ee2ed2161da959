package org.opengws.web.desk.publication;

import java.util.Optional;
import java.util.stream.Collectors;

import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.Verb;
import org.opengws.web.Domain;
import org.opengws.web.desk.screen.Wording;

/**
 * Who decides on a withdrawal and what comes next, in sentences.
 *
 * @param names of those who may decide now, empty where nobody may
 */
public record Withdrawing(String who, String names, String next) {

    /** What asking for it means: an executive decides on what an executive approved, else the unit's head. */
    static String asking(Publication publication, Wording wording) {
        return wording.of("consequence.request-withdrawal." + decider(publication));
    }

    /** Of a request that nobody decided on yet; empty where there is none. */
    public static Optional<Withdrawing> asked(Publication publication, Domain domain, Wording wording) {
        return publication
                .marks()
                .withdrawalRequest()
                .filter(request -> publication.marks().withdrawal().isEmpty())
                .map(request -> new Withdrawing(
                        wording.of("withdrawal." + decider(publication)),
                        names(publication, domain, wording),
                        wording.of(publication.open().isPresent() ? "withdrawal.open" : "withdrawal.next")));
    }

    /** As the domain asks the edition that is public. */
    private static String decider(Publication publication) {
        boolean executive =
                publication.inForce().map(Edition::isWithdrawnByExecutive).orElse(true);
        return executive ? "executive" : "unit-head";
    }

    private static String names(Publication publication, Domain domain, Wording wording) {
        return domain.publishing().deciding(publication.id()).able(publication, Verb.DECLINE).stream()
                .map(person -> wording.of(person.name()))
                .collect(Collectors.joining(", "));
    }
}
