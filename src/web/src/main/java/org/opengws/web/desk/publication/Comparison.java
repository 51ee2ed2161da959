package org.opengws.web.desk.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.opengws.publishing.decision.Verbs;
import org.opengws.publishing.edition.Content;
import org.opengws.publishing.edition.Decision;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.form.Form;
import org.opengws.publishing.storage.Rounds;
import org.opengws.web.Domain;
import org.opengws.web.desk.screen.Wording;

/**
 * An edition beside something earlier.
 *
 * @param with what it is compared with, in words
 * @param lines empty where nothing differs
 */
public record Comparison(String with, List<Differences.Line> lines) {

    /** With the public edition, where there is another one, and with the round that was last decided favourably. */
    public static List<Comparison> of(
            Publication publication, Edition edition, Rounds rounds, Domain domain, Wording wording) {
        List<Comparison> all = new ArrayList<>();
        publication
                .inForce()
                .filter(other -> other.number() != edition.number())
                .ifPresent(other -> all.add(new Comparison(
                        wording.ofEdition("difference.public", other.number()),
                        lines(
                                publication,
                                domain.publishing().decided(publication, other),
                                other.number(),
                                0,
                                edition,
                                domain,
                                wording))));
        decided(publication, edition)
                .flatMap(round -> rounds.round(publication.id(), edition.number(), round))
                .ifPresent(round -> all.add(new Comparison(
                        wording.ofEdition("difference.approved", round.number()),
                        lines(
                                publication,
                                round.content(),
                                edition.number(),
                                round.number(),
                                edition,
                                domain,
                                wording))));
        return all;
    }

    /** An earlier round of this edition in which somebody endorsed, approved or confirmed. */
    private static Optional<Integer> decided(Publication publication, Edition edition) {
        return publication.decisions().stream()
                .filter(decision -> decision.edition() == edition.number()
                        && Verbs.of(decision.verb()).agreesToContent())
                .map(Decision::round)
                .filter(round -> round < edition.round() || edition.state().isEditable())
                .reduce((first, second) -> second);
    }

    private static List<Differences.Line> lines(
            Publication publication,
            Content before,
            int of,
            int round,
            Edition edition,
            Domain domain,
            Wording wording) {
        Optional<Form> form = domain.publishing().formOf(edition.topic());
        String address = "/publications/" + publication.id().value();
        return new Differences(
                        form,
                        new Differences.Side(address, of, round),
                        new Differences.Side(address, edition.number(), 0),
                        domain,
                        wording)
                .between(before, edition.content());
    }
}
