package org.opengws.web.desk.writing;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.opengws.publishing.ReadingDesk;
import org.opengws.publishing.catalogue.Topic;
import org.opengws.publishing.edition.EditionState;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.storage.PublicationFilter;
import org.opengws.publishing.storage.PublicationLine;
import org.opengws.publishing.upkeep.UnderWay;
import org.opengws.web.Domain;
import org.opengws.web.Visit;
import org.opengws.web.desk.publication.LineView;
import org.opengws.web.desk.screen.Status;
import org.opengws.web.desk.screen.Wording;

/**
 * A topic before one begins under it: what it means, what is there already and what it owes.
 *
 * @param published what is public under it, the newest first
 * @param more how many more are public than are shown
 * @param underWay editions that are being written or decided on, which are not to be begun a second time
 */
public record ChosenTopic(
        TopicGuide guide, List<Existing> published, int more, List<Existing> underWay, List<Owed> owed) {

    private static final int SHOWN = 5;
    private static final Set<EditionState> UNDER_WAY =
            EnumSet.of(EditionState.DRAFT, EditionState.RETURNED, EditionState.IN_PROCEDURE, EditionState.PUBLISHING);

    /** A publication that is there. @param revise address to revise it, empty for whoever may not */
    public record Existing(String title, String address, String owner, String since, Status status, String revise) {}

    /**
     * What must be published.
     *
     * @param period for which, empty for a stream
     * @param begun address of what is being written or decided on for it, empty where nothing is
     */
    public record Owed(String period, String due, String left, String urgency, String begun) {}

    static ChosenTopic of(Topic topic, Domain domain, Visit visit) {
        Wording wording = new Wording(domain, visit.language());
        PublicationFilter under = PublicationFilter.ALL.under(topic.id());
        ReadingDesk reading = domain.publishing().as(visit.me());
        var published = reading.list(under.onlyPublicOnes(), 0, SHOWN);
        var underWay = reading.list(under.in(UNDER_WAY), 0, SHOWN);
        return new ChosenTopic(
                TopicGuide.of(topic, domain, wording),
                published.items().stream()
                        .map(line -> existing(line, domain, visit, wording))
                        .toList(),
                Math.max(0, published.total() - SHOWN),
                underWay.items().stream()
                        .filter(line -> !line.isPublic())
                        .map(line -> existing(line, domain, visit, wording))
                        .toList(),
                owed(topic, domain, reading, wording));
    }

    private static Existing existing(PublicationLine line, Domain domain, Visit visit, Wording wording) {
        LineView view = LineView.of(line, domain, wording);
        boolean revises = Optional.of(line)
                .filter(PublicationLine::isPublic)
                .flatMap(known -> domain.publishing().as(visit.me()).find(known.id()))
                .filter(known -> domain.publishing()
                        .refusals(known, Verb.REVISE, visit.me())
                        .isEmpty())
                .isPresent();
        return new Existing(
                view.title(),
                view.address(),
                view.owner(),
                view.since(),
                view.status(),
                revises ? view.address() + "/act/" + Verb.REVISE.code() : "");
    }

    private static List<Owed> owed(Topic topic, Domain domain, ReadingDesk reading, Wording wording) {
        UnderWay begun = new UnderWay(domain.publishing());
        return new TopicChoice(domain, wording)
                .owed(topic, domain.publishing().publicUnder(topic.id())).stream()
                        .limit(SHOWN)
                        .map(owed -> new Owed(
                                owed.period().map(wording::period).orElse(""),
                                wording.day(owed.due()),
                                wording.left(owed.due()),
                                wording.urgency(owed.due()),
                                begun.of(owed)
                                        .map(reading::shown)
                                        .map(LineView::address)
                                        .orElse("")))
                        .toList();
    }
}
