package org.opengws.web.desk.deciding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.opengws.publishing.decision.Act;
import org.opengws.publishing.decision.Outcome;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.refusal.Refusal;
import org.opengws.web.Domain;
import org.opengws.web.Visit;
import org.opengws.web.desk.publication.ContentView;
import org.opengws.web.desk.publication.SaidView;
import org.opengws.web.desk.screen.Problems;
import org.opengws.web.desk.screen.Status;
import org.opengws.web.desk.screen.Wording;

/**
 * One of several items that are decided together.
 *
 * @param address of the item, below the desk
 * @param alone address of the same decision on it alone
 * @param now where it stands, or stood when it was refused
 * @param then where it stands afterwards; where it stands now if it was refused
 * @param findings what the machine found in its files, each with the file's name
 * @param sheet address of the memo, empty where there is none
 * @param said the front office's words to it, for who may read them
 * @param reasons why the domain refuses; empty where it does not
 */
public record TogetherItem(
        String id,
        long version,
        String title,
        String owner,
        String topic,
        String edition,
        String address,
        String alone,
        Status now,
        Status then,
        List<DecideForm.Tick> checklist,
        List<String> findings,
        String sheet,
        List<SaidView> said,
        List<String> reasons) {

    /** What would come of it with every point ticked. */
    static TogetherItem foreseen(Publication publication, Verb verb, Person person, Domain domain, Wording wording) {
        Edition edition = domain.publishing().editionOf(publication, verb, person);
        Act act = Act.of(verb, publication.version()).lookedAt(Points.ids(edition, verb));
        Outcome foreseen = domain.publishing().foreseen(publication, act, person);
        return of(
                publication,
                edition,
                verb,
                foreseen,
                SaidView.of(publication, person, domain, wording),
                domain,
                wording);
    }

    /** Does it, as the form says it of that item. */
    static TogetherItem done(Publication publication, Verb verb, Visit visit, Domain domain, Wording wording) {
        String id = publication.id().value();
        String version = visit.form().value("version." + id);
        Act act = Act.of(verb, version.matches("[0-9]{1,18}") ? Long.parseLong(version) : -1)
                .ticked(new HashSet<>(visit.form().all("ticked." + id)));
        act = assigned(act, visit, domain);
        Edition edition = domain.publishing().editionOf(publication, verb, visit.me());
        Outcome outcome = domain.publishing().act(visit.me(), publication.id(), act);
        return of(publication, edition, verb, outcome, List.of(), domain, wording);
    }

    private static Act assigned(Act act, Visit visit, Domain domain) {
        return domain.directory().people().stream()
                .map(Person::id)
                .filter(id -> id.value().equals(visit.form().value("assignee")))
                .findFirst()
                .map(act::assignee)
                .orElse(act);
    }

    private static TogetherItem of(
            Publication publication,
            Edition edition,
            Verb verb,
            Outcome outcome,
            List<SaidView> said,
            Domain domain,
            Wording wording) {
        Status now = Status.of(publication, domain.today(), wording);
        String address = "/publications/" + publication.id().value();
        return new TogetherItem(
                publication.id().value(),
                publication.version(),
                wording.title(edition.content().title()),
                wording.unit(publication.owner()),
                wording.topic(edition.topic()),
                wording.edition(edition.number()),
                address,
                address + "/act/" + verb.code(),
                now,
                outcome.fold(accepted -> Status.of(accepted.next(), domain.today(), wording), refusals -> now),
                Points.of(edition, verb, Set.of(), wording),
                edition.content().documents().stream()
                        .flatMap(document -> ContentView.findings(document.inspection(), wording).stream()
                                .map(finding -> document.name().value() + ": " + finding))
                        .toList(),
                edition.memo().isPresent() ? address + "/memo/" + edition.number() + "/sheet" : "",
                said,
                outcome.fold(accepted -> List.of(), refusals -> reasons(refusals, domain, wording)));
    }

    private static List<String> reasons(List<Refusal> refusals, Domain domain, Wording wording) {
        return Problems.of(refusals, domain, wording.language()).lines().stream()
                .map(line -> line.label().isEmpty() ? line.sentence() : line.label() + ": " + line.sentence())
                .distinct()
                .toList();
    }
}
