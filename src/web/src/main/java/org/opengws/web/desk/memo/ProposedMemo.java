package org.opengws.web.desk.memo;

import java.time.LocalDate;
import java.util.Optional;

import org.opengws.publishing.calendar.TypedDay;
import org.opengws.publishing.edition.Decider;
import org.opengws.publishing.edition.Decision;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.Evidence;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.language.Language;
import org.opengws.publishing.language.ThaiDates;
import org.opengws.publishing.language.ThaiDigits;
import org.opengws.publishing.procedure.EvidenceField;
import org.opengws.publishing.procedure.Procedure;
import org.opengws.publishing.procedure.StepKind;
import org.opengws.web.Domain;
import org.opengws.web.desk.screen.Wording;

/**
 * The words that a memo begins with, in Thai: who approved it and when (1.1), by which evidence it was approved elsewhere
 * (1.2), or nothing of an approval where there was none (1.3). The owner may change every one of them.
 */
final class ProposedMemo {

    private final Publication publication;
    private final Edition edition;
    private final Domain domain;
    private final Wording thai;

    ProposedMemo(Publication publication, Domain domain) {
        this.publication = publication;
        this.edition = publication.latest();
        this.domain = domain;
        this.thai = new Wording(domain, Language.TH);
    }

    String body() {
        Optional<Procedure> procedure = edition.pinned().or(() -> thai.procedure(edition));
        boolean approved =
                procedure.filter(known -> known.has(StepKind.APPROVE)).isPresent();
        boolean elsewhere = procedure.filter(Procedure::needsEvidence).isPresent();
        if (approved && approval().isPresent()) {
            return approvedBy(approval().get());
        }
        return elsewhere ? byEvidence(edition.evidence()) : body("memo.proposed-body", "", "", "");
    }

    /** The last one that completed its step. */
    private Optional<Decision> approval() {
        return publication.decisions().stream()
                .filter(decision -> decision.edition() == edition.number())
                .filter(decision -> decision.verb() == Verb.APPROVE && decision.passed())
                .reduce((first, second) -> second);
    }

    private String approvedBy(Decision approval) {
        return body(
                "memo.proposed-body.approved",
                post(approval.by()),
                ThaiDates.official(Domain.dayOf(approval.at())),
                "");
    }

    /** Post for post where he acted for another. */
    private String post(Decider by) {
        String post = by.position().isBlank() ? by.name() : by.position();
        return by.onBehalfOf().isBlank() ? post : thai.of("memo.acting", post, by.onBehalfOf());
    }

    private String byEvidence(Evidence evidence) {
        String typed = evidence.value(EvidenceField.DATE);
        Optional<LocalDate> day = TypedDay.read(typed).day();
        return body(
                "memo.proposed-body.evidence",
                evidence.value(EvidenceField.APPROVER),
                day.map(ThaiDates::official).orElse(typed),
                ThaiDigits.of(evidence.value(EvidenceField.NUMBER)));
    }

    private String body(String key, String approver, String day, String number) {
        return domain.texts()
                .in(
                        Language.TH,
                        key,
                        thai.unit(publication.owner()),
                        edition.content().title().th(),
                        thai.topic(edition.topic()),
                        approver,
                        day,
                        number);
    }
}
