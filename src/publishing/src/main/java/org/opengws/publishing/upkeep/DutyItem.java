package org.opengws.publishing.upkeep;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.opengws.publishing.duty.DutyKind;
import org.opengws.publishing.duty.OwedTopic;
import org.opengws.publishing.duty.Urgency;
import org.opengws.publishing.edition.EditionState;
import org.opengws.publishing.storage.DutyLine;
import org.opengws.publishing.storage.PublicationLine;

/**
 * One line of a list of duties: a publication's, or what a topic owes; exactly one of {@code publication} and
 * {@code owed} is there.
 *
 * @param kind of a publication's duty, empty for what a topic owes
 * @param underReview whether its owner has a new edition on the way; the duty stays open until that is published
 */
public record DutyItem(
        Optional<DutyKind> kind,
        LocalDate due,
        Urgency urgency,
        Optional<PublicationLine> publication,
        Optional<OwedTopic> owed,
        boolean underReview) {

    /** The same, with its publication as somebody sees it. */
    public DutyItem with(UnaryOperator<PublicationLine> seen) {
        return new DutyItem(kind, due, urgency, publication.map(seen), owed, underReview);
    }

    static DutyItem of(DutyLine line, Urgency urgency) {
        EditionState state = line.publication().state();
        return new DutyItem(
                Optional.of(line.duty().kind()),
                line.duty().due(),
                urgency,
                Optional.of(line.publication()),
                Optional.empty(),
                state.isOpen());
    }

    static DutyItem of(OwedTopic owed, Urgency urgency) {
        return new DutyItem(Optional.empty(), owed.due(), urgency, Optional.empty(), Optional.of(owed), false);
    }
}
