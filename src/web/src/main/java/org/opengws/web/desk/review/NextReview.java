package org.opengws.web.desk.review;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.opengws.publishing.ReadingDesk;
import org.opengws.publishing.decision.Authority;
import org.opengws.publishing.duty.DutyKind;
import org.opengws.publishing.duty.OwedTopic;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.Role;
import org.opengws.publishing.storage.PublicationLine;
import org.opengws.publishing.upkeep.UnderWay;
import org.opengws.web.Domain;
import org.opengws.web.desk.publication.LineView;
import org.opengws.web.desk.screen.Wording;

/**
 * The next act of a reader on something that must be looked at again.
 *
 * @param label of the link
 * @param acts whether it is his to do; otherwise the link only shows it
 * @param owned whether a unit of today answers for it
 * @param begun whether what is owed is being written or decided on already
 * @param nothing where he reports that there is nothing for that period; empty where he cannot
 */
public record NextReview(String label, String address, boolean acts, boolean owned, boolean begun, String nothing) {

    NextReview(String label, String address, boolean acts, boolean owned) {
        this(label, address, acts, owned, false, "");
    }

    /** Finds it for the lines of one page. */
    static final class Finder {

        private final Domain domain;
        private final Wording wording;
        private final Person reader;
        private final Authority authority;
        private final Set<UnitId> units;
        private final UnderWay underWay;
        private final ReadingDesk reading;

        Finder(Domain domain, Wording wording, Person reader) {
            this.domain = domain;
            this.wording = wording;
            this.reader = reader;
            this.authority = new Authority(domain.publishing().office());
            this.units = new HashSet<>(domain.publishing().unitsOf(reader));
            this.underWay = new UnderWay(domain.publishing());
            this.reading = domain.publishing().as(reader);
        }

        NextReview of(PublicationLine line, Optional<DutyKind> kind) {
            return kind.flatMap(duty -> answer(line, duty))
                    .filter(verb -> may(line, verb))
                    .map(verb -> new NextReview(
                            wording.of("board.next." + verb.code()),
                            "/publications/" + line.id().value() + "/act/" + verb.code(),
                            true,
                            isOwned(line.owner())))
                    .orElseGet(() -> look(line));
        }

        NextReview of(OwedTopic owed) {
            String topic = owed.topic().id().value();
            boolean owned = owed.topic().owner().value().filter(this::isOwned).isPresent();
            Optional<PublicationLine> begun = underWay.of(owed);
            if (begun.isPresent()) {
                String line = LineView.address(reading.shown(begun.get()));
                String there = line.isEmpty() ? "/catalogue/topics/" + topic : line;
                return new NextReview(wording.of("board.next.begun"), there, false, owned, true, "");
            }
            boolean writes = reader.is(Role.OWNER)
                    && (!owned
                            || owed.topic()
                                    .owner()
                                    .value()
                                    .filter(units::contains)
                                    .isPresent());
            return writes
                    ? new NextReview(
                            wording.of("board.next.begin"),
                            "/publications/new?topic=" + topic,
                            true,
                            owned,
                            false,
                            owed.period()
                                    .filter(period -> !period.first().isAfter(domain.today()))
                                    .map(period -> NothingToReport.address(owed.topic(), period))
                                    .orElse(""))
                    : new NextReview(wording.of("board.next.topic"), "/catalogue/topics/" + topic, false, owned);
        }

        NextReview unscheduled(PublicationLine line) {
            boolean mine = reader.is(Role.OWNER) && units.contains(line.owner());
            return mine ? of(line, Optional.of(DutyKind.REVIEW)) : look(line);
        }

        private NextReview look(PublicationLine line) {
            return new NextReview(
                    wording.of("inbox.open"), "/publications/" + line.id().value(), false, isOwned(line.owner()));
        }

        private Optional<Verb> answer(PublicationLine line, DutyKind kind) {
            if (kind == DutyKind.STANDING_CHECK) {
                return Optional.of(Verb.CHECK).filter(verb -> reader.is(Role.COMMUNICATIONS));
            }
            boolean mine = reader.is(Role.OWNER) && units.contains(line.owner());
            return Optional.of(kind == DutyKind.EXPIRED ? Verb.REVISE : Verb.ATTEST)
                    .filter(verb -> mine);
        }

        private boolean may(PublicationLine line, Verb verb) {
            return reading.find(line.id())
                    .filter(found -> domain.publishing().allowed(found, reader).contains(verb))
                    .isPresent();
        }

        private boolean isOwned(UnitId unit) {
            return !authority.actingFor(unit).isEmpty();
        }
    }
}
