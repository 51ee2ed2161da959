package org.opengws.web.desk.publication;

import java.time.temporal.ChronoUnit;
import java.util.List;

import org.opengws.publishing.decision.Verbs;
import org.opengws.publishing.edition.Correction;
import org.opengws.publishing.edition.Decision;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.Verb;
import org.opengws.web.Domain;
import org.opengws.web.desk.screen.Wording;

/**
 * One entry of the timeline.
 *
 * @param onBehalf for whom, under which order; empty where in his own right
 * @param number of the decision in its chain, with the beginning of its hash
 * @param at the moment as machines read it; {@code when} as people do
 */
public record DecisionView(
        String number,
        String verb,
        String tone,
        String edition,
        String who,
        String position,
        String unit,
        String onBehalf,
        String at,
        String when,
        String comment,
        List<CorrectionView> corrections,
        String hash) {

    /** A thing to mend, and where. */
    public record CorrectionView(String id, String target, String text, boolean done) {}

    /** Newest first. */
    static List<DecisionView> of(Publication publication, Domain domain, Wording wording) {
        List<DecisionView> timeline = new java.util.ArrayList<>(publication.decisions().stream()
                .map(decision -> of(decision, publication, domain, wording))
                .toList());
        java.util.Collections.reverse(timeline);
        return timeline;
    }

    private static DecisionView of(Decision decision, Publication publication, Domain domain, Wording wording) {
        Edition edition = publication.edition(decision.edition()).orElseGet(publication::latest);
        String onBehalf = decision.by().onBehalfOf().isEmpty()
                ? ""
                : wording.onBehalf(decision.by().onBehalfOf(), decision.by().delegation());
        return new DecisionView(
                Integer.toString(decision.number()),
                verb(decision, edition, wording),
                tone(decision.act()),
                decision.round() == 0
                        ? wording.edition(decision.edition())
                        : wording.ofEdition("edition.round", decision.edition(), decision.round()),
                decision.by().isSystem()
                        ? wording.of("role.system")
                        : decision.by().name(),
                decision.by().position(),
                decision.by().unitName(),
                onBehalf,
                decision.at().truncatedTo(ChronoUnit.SECONDS).toString(),
                wording.moment(decision.at()),
                comment(decision, wording),
                decision.corrections().stream()
                        .map(correction -> correction(correction, edition, domain, wording))
                        .toList(),
                decision.hash().substring(0, Math.min(12, decision.hash().length())));
    }

    private static String verb(Decision decision, Edition edition, Wording wording) {
        boolean forApproval = decision.verb() == Verb.SUBMIT
                && edition.pinned().filter(Acts::isApproved).isPresent();
        if (decision.verb() == Verb.RECEIVE && decision.details().containsKey("assignee")) {
            return wording.of("verb.receive.assigned");
        }
        return wording.of(
                forApproval ? "verb.submit.approval" : "verb." + decision.act().code());
    }

    public static CorrectionView correction(Correction correction, Edition edition, Domain domain, Wording wording) {
        return new CorrectionView(
                correction.id(),
                target(correction.target(), edition, domain, wording),
                correction.text(),
                correction.done());
    }

    /** A field's or a document's name. */
    public static String target(String target, Edition edition, Domain domain, Wording wording) {
        if (target.isEmpty()) {
            return wording.of("correction.whole");
        }
        if (!target.startsWith("document:")) {
            String label = new org.opengws.web.RefusalTexts(domain.texts()).label(target, wording.language());
            return label.isEmpty() ? target : label;
        }
        String id = target.substring("document:".length());
        return edition.content().documents().stream()
                .filter(document -> document.id().value().equals(id))
                .findFirst()
                .map(document -> wording.of(document.label()))
                .orElse(wording.of("field.documents"));
    }

    /** What the system wrote is a code. */
    private static String comment(Decision decision, Wording wording) {
        return decision.by().isSystem() && !decision.comment().isEmpty()
                ? wording.or("refusal." + decision.comment(), decision.comment())
                : decision.comment();
    }

    private static String tone(Verb verb) {
        return switch (Verbs.of(verb).offered().weight()) {
            case PLAIN -> "active";
            case GOOD -> "good";
            case SETBACK -> "soon";
            case GRAVE -> "late";
        };
    }
}
