package org.opengws.web.desk.publication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.opengws.publishing.decision.Alteration;
import org.opengws.publishing.edition.Content;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.EditionState;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.storage.Outbox;
import org.opengws.publishing.storage.OutboxEntry;
import org.opengws.web.Domain;
import org.opengws.web.desk.screen.Wording;

/** What was changed round the domain of the editions that somebody looks at, and what can be done about it. */
public final class AlteredContents {

    private static final int MOST = 1_000;

    private final Domain domain;
    private final Optional<Outbox> outbox;

    /**
     * Of one edition.
     *
     * @param edition its number
     * @param since when it was noticed, empty where it was not before
     * @param places what differs, in words
     * @param lines what differs, as it was decided on and as it is stored; empty where that cannot be told
     * @param meanwhile what visitors see
     * @param ways what can be done
     */
    public record View(
            int edition,
            String what,
            String since,
            List<String> places,
            List<Differences.Line> lines,
            String meanwhile,
            List<String> ways) {}

    /** @param outbox where what must not become public waits for somebody */
    public AlteredContents(Domain domain, Optional<Outbox> outbox) {
        this.domain = domain;
        this.outbox = outbox;
    }

    /** Of the edition that is shown and of the one in force. */
    public List<View> of(Publication publication, Edition shown, Person person, Wording wording) {
        List<Edition> editions = new ArrayList<>(List.of(shown));
        publication.inForce().filter(other -> other.number() != shown.number()).ifPresent(editions::add);
        List<View> views = new ArrayList<>();
        for (Edition edition : editions) {
            domain.publishing()
                    .altered(publication, edition, person)
                    .ifPresent(found -> views.add(view(publication, edition, found, wording)));
        }
        return views;
    }

    private Optional<Instant> noticed(PublicationId id) {
        return outbox.flatMap(open -> open.list(true, 0, MOST).items().stream()
                .filter(entry -> entry.kind() == OutboxEntry.Kind.PROJECT)
                .filter(entry -> entry.publication().filter(id::equals).isPresent())
                .map(OutboxEntry::createdAt)
                .findFirst());
    }

    private View view(Publication publication, Edition edition, Alteration found, Wording wording) {
        return new View(
                edition.number(),
                wording.ofEdition(found.decisions() ? "altered.decisions" : "altered.content", edition.number()),
                noticed(publication.id())
                        .map(at -> wording.of("altered.since", wording.moment(at)))
                        .orElse(""),
                found.places().stream()
                        .map(place -> DecisionView.target(place, edition, domain, wording))
                        .toList(),
                found.decided().map(decided -> lines(decided, edition, wording)).orElse(List.of()),
                wording.of("altered.meanwhile." + meanwhile(publication, edition)),
                ways(edition, found).stream()
                        .map(way -> wording.of("altered.way." + way))
                        .toList());
    }

    private List<Differences.Line> lines(Content decided, Edition edition, Wording wording) {
        Differences between = new Differences(
                domain.publishing().formOf(edition.topic()),
                Differences.Side.NOWHERE,
                Differences.Side.NOWHERE,
                domain,
                wording);
        return between.between(decided, edition.content()).stream()
                .filter(line -> line.files().isEmpty())
                .toList();
    }

    private static String meanwhile(Publication publication, Edition edition) {
        if (edition.state() == EditionState.PUBLISHED) {
            return publication.marks().suspension().isPresent() ? "suspended" : "public";
        }
        return edition.state() == EditionState.SUPERSEDED ? "superseded" : "not-public";
    }

    /** What is in force is put back, revised or taken off; what is on its way goes back to its owner by itself. */
    private static List<String> ways(Edition edition, Alteration found) {
        if (edition.state() != EditionState.PUBLISHED) {
            return edition.state() == EditionState.SUPERSEDED ? List.of("put-back") : List.of("put-back", "goes-back");
        }
        return found.decided().isPresent() && !found.decisions()
                ? List.of("put-back", "revise", "take-off")
                : List.of("put-back", "take-off");
    }
}
