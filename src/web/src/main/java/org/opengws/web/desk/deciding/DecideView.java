package org.opengws.web.desk.deciding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.opengws.publishing.decision.Act;
import org.opengws.publishing.decision.Verbs;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.storage.Rounds;
import org.opengws.web.Domain;
import org.opengws.web.Visit;
import org.opengws.web.desk.publication.Acts;
import org.opengws.web.desk.publication.AlteredContents;
import org.opengws.web.desk.publication.Comparison;
import org.opengws.web.desk.publication.ContentView;
import org.opengws.web.desk.publication.Following;
import org.opengws.web.desk.publication.PublicationPage;
import org.opengws.web.desk.publication.SaidView;
import org.opengws.web.desk.publication.Withdrawing;
import org.opengws.web.desk.screen.Problems;
import org.opengws.web.desk.screen.Status;
import org.opengws.web.desk.screen.Wording;
import org.opengws.web.desk.writing.Way;

/**
 * One verb on one publication: what exactly is agreed to, what comes of it, and the form.
 *
 * @param then where it stands afterwards, one or none
 * @param irreversible whether nothing brings it back, so that it is confirmed apart
 * @param asked of a withdrawal that is asked for
 * @param said the front office's words to it, for who may read them
 * @param ways the decisions between which the one who looks may choose, this one among them; empty where it is the only one
 * @param differs whether it is an edition on its way, of which a look at what changed is asked for
 */
public record DecideView(
        String id,
        long version,
        String title,
        Status status,
        String owner,
        String topic,
        String edition,
        String verb,
        String name,
        String consequence,
        List<Status> then,
        boolean grave,
        boolean irreversible,
        List<String> notices,
        List<AlteredContents.View> altered,
        Optional<Withdrawing> asked,
        List<SaidView> said,
        List<Way> ways,
        Following following,
        DecideForm form,
        String sheet,
        ContentView content,
        boolean differs,
        List<Comparison> comparisons,
        Problems problems) {

    /** One of the decisions that can be made here. */
    public record Way(String verb, String label, String address, String consequence, boolean grave, boolean here) {}

    static DecideView of(
            Publication publication,
            Verb verb,
            Visit visit,
            Problems problems,
            Rounds rounds,
            AlteredContents altered,
            Domain domain) {
        Wording wording = new Wording(domain, visit.language());
        Edition edition = domain.publishing().editionOf(publication, verb, visit.me());
        boolean differs = edition.isOpen();
        String id = publication.id().value();
        return new DecideView(
                id,
                publication.version(),
                wording.title(edition.content().title()),
                Status.of(publication, edition, domain.today(), wording),
                wording.unit(publication.owner()),
                wording.topic(edition.topic()),
                wording.edition(edition.number()),
                verb.code(),
                Acts.name(verb, publication, wording),
                Acts.consequence(verb, publication, wording),
                then(publication, edition, verb, visit, domain, wording).stream()
                        .toList(),
                Verbs.of(verb).offered().isFinal(),
                Verbs.of(verb).offered().isFinal(),
                PublicationPage.notices(publication, wording),
                altered.of(publication, edition, visit.me(), wording),
                Withdrawing.asked(publication, domain, wording),
                SaidView.of(publication, visit.me(), domain, wording),
                ways(publication, verb, visit, domain, wording),
                Following.of(visit, publication.id(), domain, wording),
                DecideForm.of(publication, edition, verb, visit, domain, wording),
                edition.memo().isPresent() ? "/publications/" + id + "/memo/" + edition.number() + "/sheet" : "",
                ContentView.of(publication, edition, domain, wording),
                differs,
                differs ? Comparison.of(publication, edition, rounds, domain, wording) : List.of(),
                problems);
    }

    private static Optional<Status> then(
            Publication publication, Edition edition, Verb verb, Visit visit, Domain domain, Wording wording) {
        if (!Verbs.of(verb).offered().rank().isChoice()) {
            return Optional.empty();
        }
        Act act = Act.of(verb, publication.version()).lookedAt(Points.ids(edition, verb));
        return domain.publishing()
                .foreseen(publication, act, visit.me())
                .fold(
                        accepted -> Optional.of(Status.of(
                                accepted.next(),
                                accepted.next().edition(edition.number()).orElse(edition),
                                domain.today(),
                                wording)),
                        refusals -> Optional.empty());
    }

    private static List<Way> ways(Publication publication, Verb verb, Visit visit, Domain domain, Wording wording) {
        if (!Verbs.of(verb).offered().rank().isChoice()) {
            return List.of();
        }
        String follow = Following.query(visit);
        List<Way> ways = new ArrayList<>();
        Acts.ranked(domain.publishing().allowed(publication, visit.me()))
                .filter(way -> Verbs.of(way).offered().rank().isChoice())
                .forEach(way -> ways.add(new Way(
                        way.code(),
                        Acts.name(way, publication, wording),
                        "/publications/" + publication.id().value() + "/act/" + way.code() + follow,
                        Acts.consequence(way, publication, wording),
                        Verbs.of(way).offered().isFinal(),
                        way == verb)));
        return ways.size() > 1 ? ways : List.of();
    }
}
