package org.opengws.web.desk.review;

import java.time.LocalDate;
import java.util.Optional;

import org.opengws.publishing.calendar.FiscalPeriod;
import org.opengws.publishing.duty.DutyKind;
import org.opengws.publishing.duty.OwedTopic;
import org.opengws.publishing.duty.Urgency;
import org.opengws.publishing.storage.PublicationLine;
import org.opengws.publishing.upkeep.DutyItem;
import org.opengws.web.desk.screen.Wording;

/**
 * One thing on the review board.
 *
 * @param detail the period that is owed, empty for most
 * @param owned whether a unit of today answers for it
 * @param urgency {@code late}, {@code soon} or {@code quiet}, as {@code state} says in a word
 * @param onItsWay that a new edition, or what is owed, is being written or decided on, in words; empty where none is
 * @param next what the reader does next, and where
 */
public record ReviewLine(
        String id,
        String kind,
        String title,
        String address,
        String detail,
        String owner,
        boolean owned,
        Optional<LocalDate> due,
        String day,
        String left,
        String state,
        String urgency,
        String onItsWay,
        NextReview next) {

    static ReviewLine of(DutyItem item, Wording wording, NextReview.Finder next) {
        return item.publication()
                .map(line -> of(item, line, wording, next.of(line, item.kind())))
                .orElseGet(() -> of(item, item.owed().orElseThrow(), wording, next));
    }

    private static ReviewLine of(DutyItem item, PublicationLine line, Wording wording, NextReview next) {
        return new ReviewLine(
                line.id().value(),
                wording.of("duty." + item.kind().map(DutyKind::code).orElseThrow()),
                wording.title(line),
                "/publications/" + line.id().value(),
                "",
                wording.unit(line.owner()),
                next.owned(),
                Optional.of(item.due()),
                wording.day(item.due()),
                wording.left(item.due()),
                state(item.urgency(), wording),
                tone(item.urgency()),
                item.underReview() ? wording.of("board.under-review") : "",
                next);
    }

    private static ReviewLine of(DutyItem item, OwedTopic owed, Wording wording, NextReview.Finder finder) {
        NextReview next = finder.of(owed);
        return new ReviewLine(
                owed.topic().id().value()
                        + owed.period()
                                .map(FiscalPeriod::code)
                                .map(code -> "-" + code)
                                .orElse(""),
                wording.of("board.owed"),
                wording.of(owed.topic().name()),
                "/catalogue/topics/" + owed.topic().id().value(),
                owed.period().map(wording::period).orElse(""),
                owed.topic().owner().value().map(wording::unit).orElseGet(() -> wording.of("topic.no-owner")),
                next.owned(),
                Optional.of(item.due()),
                wording.day(item.due()),
                wording.left(item.due()),
                state(item.urgency(), wording),
                tone(item.urgency()),
                next.begun() ? wording.of("state.in-procedure") : "",
                next);
    }

    /** Of what is public and has no day. */
    static ReviewLine unscheduled(PublicationLine line, Wording wording, NextReview.Finder finder) {
        NextReview next = finder.unscheduled(line);
        return new ReviewLine(
                line.id().value(),
                wording.of("concern.unscheduled"),
                wording.title(line),
                "/publications/" + line.id().value(),
                "",
                wording.unit(line.owner()),
                next.owned(),
                Optional.empty(),
                "",
                "",
                wording.of("concern.unscheduled"),
                "quiet",
                line.state().isOpen() ? wording.of("board.under-review") : "",
                next);
    }

    private static String state(Urgency urgency, Wording wording) {
        return wording.of("urgency." + urgency.code());
    }

    private static String tone(Urgency urgency) {
        return switch (urgency) {
            case OVERDUE -> "late";
            case TODAY, SOON -> "soon";
            case LATER -> "quiet";
        };
    }
}
