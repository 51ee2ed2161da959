package org.opengws.web.desk.screen;

import java.time.LocalDate;
import java.util.Optional;

import org.opengws.publishing.coverage.Coverage;
import org.opengws.publishing.coverage.ItemState;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.EditionState;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.procedure.Procedure;
import org.opengws.publishing.procedure.Step;
import org.opengws.publishing.procedure.StepKind;
import org.opengws.publishing.storage.PublicationLine;

/**
 * A state as a word and a colour; never by colour alone.
 *
 * @param tone {@code quiet}, {@code active}, {@code soon}, {@code late} or {@code good}
 */
public record Status(String word, String tone) {

    /** Of a line: the gravest thing that a reader should know first. */
    public static Status of(PublicationLine line, LocalDate today, Wording wording) {
        if (line.withdrawn()) {
            return new Status(wording.of("state.withdrawn"), "quiet");
        }
        if (line.suspended()) {
            return new Status(wording.of("mark.suspended"), "late");
        }
        if (line.state() == EditionState.IN_PROCEDURE) {
            return new Status(
                    line.step()
                            .map(kind -> waiting(kind, line.clause(), wording))
                            .orElseGet(() -> wording.of(line.stepLabel())),
                    "active");
        }
        if (line.state() == EditionState.PUBLISHED && line.withdrawalRequested()) {
            return new Status(wording.of("mark.withdrawal-requested"), "soon");
        }
        if (line.state() == EditionState.RETURNED && line.sentBack()) {
            return new Status(wording.of("state.sent-back"), "soon");
        }
        boolean overdue =
                line.isPublic() && line.reviewDue().map(today::isAfter).orElse(false);
        if (line.state() == EditionState.PUBLISHED && overdue) {
            return new Status(wording.of("mark.overdue"), "late");
        }
        return of(line.state(), wording);
    }

    public static Status of(Publication publication, LocalDate today, Wording wording) {
        return of(publication, publication.latest(), today, wording);
    }

    /** Of that edition, with the marks that stand on its publication. */
    public static Status of(Publication publication, Edition edition, LocalDate today, Wording wording) {
        if (publication.marks().withdrawal().isPresent()) {
            return new Status(wording.of("state.withdrawn"), "quiet");
        }
        if (publication.marks().suspension().isPresent()) {
            boolean expired = publication.marks().suspension().get().expired();
            return new Status(wording.of(expired ? "mark.expired" : "mark.suspended"), "late");
        }
        return of(edition, today, wording);
    }

    public static Status of(Edition edition, LocalDate today, Wording wording) {
        if (edition.discarded()) {
            return new Status(wording.of("state.discarded"), "quiet");
        }
        Optional<Step> step = edition.currentStep();
        if (step.isPresent()) {
            String clause = edition.pinned().map(Procedure::clause).orElse("");
            return new Status(waiting(step.get().kind(), clause, wording), "active");
        }
        Optional<LocalDate> held = edition.content().heldOn(today);
        if (edition.state() == EditionState.PUBLISHING && held.isPresent()) {
            return new Status(wording.of("state.held", wording.day(held.get())), "active");
        }
        if (edition.state() == EditionState.RETURNED && isSentBack(edition)) {
            return new Status(wording.of("state.sent-back"), "soon");
        }
        return of(edition.state(), wording);
    }

    public static Status of(EditionState state, Wording wording) {
        return new Status(
                wording.of("state." + state.code()),
                switch (state) {
                    case DRAFT, SUPERSEDED, WITHDRAWN -> "quiet";
                    case RETURNED -> "soon";
                    case REJECTED -> "late";
                    case IN_PROCEDURE, PUBLISHING -> "active";
                    case PUBLISHED -> "good";
                });
    }

    public static Status of(Coverage coverage, Wording wording) {
        return new Status(
                wording.of("coverage." + coverage.code()),
                switch (coverage) {
                    case MISSING, STALE -> "late";
                    case IN_PROCEDURE -> "active";
                    case CURRENT -> "good";
                });
    }

    public static Status of(ItemState state, Wording wording) {
        return new Status(
                wording.of("item." + state.code()),
                switch (state) {
                    case NOT_APPLICABLE, NOT_MAPPED -> "quiet";
                    case MISSING, STALE -> "late";
                    case IN_PROCEDURE -> "active";
                    case EVIDENCE_INCOMPLETE -> "soon";
                    case CURRENT -> "good";
                });
    }

    /** What went before a memo differs by procedure, and so does its sentence. */
    private static String waiting(StepKind kind, String clause, Wording wording) {
        String plain = "step." + kind.code();
        return wording.or(plain + "." + clause, wording.of(plain));
    }

    static boolean isSentBack(Edition edition) {
        return edition.pinned()
                .flatMap(pinned -> edition.returnedAt().flatMap(pinned::step))
                .filter(step -> step.kind() == StepKind.VERIFY)
                .isPresent();
    }
}
