package org.opengws.web.desk.deciding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.opengws.publishing.decision.VerbEntry.Asks;
import org.opengws.publishing.decision.VerbEntry.Carries;
import org.opengws.publishing.decision.VerbEntry.Reason;
import org.opengws.publishing.decision.VerbEntry.Ticks;
import org.opengws.publishing.decision.Verbs;
import org.opengws.publishing.edition.ContentField;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.people.Role;
import org.opengws.web.Domain;
import org.opengws.web.Fields;
import org.opengws.web.Visit;
import org.opengws.web.desk.memo.MemoForm;
import org.opengws.web.desk.publication.DecisionView;
import org.opengws.web.desk.screen.Filters;
import org.opengws.web.desk.screen.Wording;

/**
 * What a verb asks for, with what was typed.
 *
 * @param comment {@code required}, {@code optional} or empty where none is asked for
 * @param mends whether something may be asked to be mended, at its place or in a list
 * @param mended what was typed at a field or document, by its name as corrections have it
 * @param corrections rows for what else is to be mended, empty where the verb asks for none
 * @param open corrections to be ticked as done (submit)
 * @param memo the letter's words (send-memo), empty otherwise
 * @param supersedes whether publishing replaces an edition that may be left out of the earlier ones
 */
public record DecideForm(
        String comment,
        String commentValue,
        List<Tick> checklist,
        List<Tick> open,
        boolean mends,
        Map<String, String> mended,
        List<CorrectionRow> corrections,
        List<Filters.Choice> targets,
        List<Filters.Choice> assignees,
        Successor successor,
        List<Filters.Choice> intervals,
        String reason,
        boolean supersedes,
        boolean leaveOut,
        Map<String, String> memo) {

    private static final int FIRST_ROWS = 1;

    /** A point to be ticked. */
    public record Tick(String id, String label, boolean ticked) {}

    /** A row for a correction. */
    public record CorrectionRow(int number, String target, String text) {}

    static DecideForm of(
            Publication publication, Edition edition, Verb verb, Visit visit, Domain domain, Wording wording) {
        Fields form = visit.form();
        Set<String> ticked = new HashSet<>(form.all("ticked"));
        Asks asks = Verbs.of(verb).asks();
        List<CorrectionRow> corrections = corrections(asks.carries(), form, domain);
        return new DecideForm(
                comment(asks.reason(), publication),
                form.value("comment"),
                Points.of(edition, verb, ticked, wording),
                asks.ticks() == Ticks.CORRECTIONS ? open(edition, ticked, domain, wording) : List.of(),
                !corrections.isEmpty(),
                mended(form),
                corrections,
                targets(edition, domain, wording),
                assignees(verb, edition, form, domain, wording),
                Successor.of(publication, verb, visit, domain, wording),
                asks.carries() == Carries.INTERVAL ? intervals(form, wording) : List.of(),
                form.value("review.reason"),
                asks.carries() == Carries.LEAVING_OUT && publication.inForce().isPresent(),
                form.has("leave-out"),
                memo(asks.carries(), publication, form, domain));
    }

    private static Map<String, String> mended(Fields form) {
        Map<String, String> mended = new LinkedHashMap<>();
        DecisionForm.mended(form).forEach(target -> mended.put(target, form.value(DecisionForm.MEND + target)));
        return mended;
    }

    private static String comment(Reason reason, Publication publication) {
        if (!reason.isAsked()) {
            return "";
        }
        return reason.isNeeded(publication) ? "required" : "optional";
    }

    private static List<Tick> open(Edition edition, Set<String> ticked, Domain domain, Wording wording) {
        return edition.corrections().stream()
                .filter(correction -> !correction.done())
                .map(correction -> new Tick(
                        correction.id(),
                        DecisionView.target(correction.target(), edition, domain, wording) + ": " + correction.text(),
                        ticked.contains(correction.id())))
                .toList();
    }

    private static List<CorrectionRow> corrections(Carries carries, Fields form, Domain domain) {
        if (carries != Carries.CORRECTIONS) {
            return List.of();
        }
        int shown = new DecisionForm(form, domain).rows();
        int count = shown == 0 ? FIRST_ROWS : form.value("do").equals("more") ? shown + FIRST_ROWS : shown;
        List<CorrectionRow> rows = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            rows.add(new CorrectionRow(i, form.value("correction-target." + i), form.value("correction-text." + i)));
        }
        return rows;
    }

    private static List<Filters.Choice> targets(Edition edition, Domain domain, Wording wording) {
        List<String> targets = new ArrayList<>(List.of("", "topic"));
        targets.addAll(ContentField.allNames());
        targets.addAll(List.of("rows", "evidence"));
        edition.content()
                .documents()
                .forEach(document -> targets.add("document:" + document.id().value()));
        return targets.stream()
                .map(target -> new Filters.Choice(
                        target,
                        DecisionView.target(target, edition, domain, wording).replaceFirst(" (แถวที่|row)$", ""),
                        false))
                .toList();
    }

    /** To whom all of them may be given together: verifiers who wrote and submitted none of them. */
    static List<Filters.Choice> assignees(
            Verb verb, List<Publication> publications, Visit visit, Domain domain, Wording wording) {
        return publications.stream()
                .map(publication -> assignees(verb, publication.latest(), visit.form(), domain, wording))
                .reduce((first, second) ->
                        first.stream().filter(second::contains).toList())
                .orElse(List.of());
    }

    private static List<Filters.Choice> assignees(
            Verb verb, Edition edition, Fields form, Domain domain, Wording wording) {
        boolean atItsStep = Verbs.of(verb)
                .counts()
                .passes()
                .map(kind -> edition.currentStep()
                        .filter(step -> step.kind() == kind)
                        .isPresent())
                .orElse(true);
        if (!Verbs.of(verb).asks().carries().isAssignee() || !atItsStep) {
            return List.of();
        }
        return domain.directory().people().stream()
                .filter(person -> person.is(Role.VERIFIER))
                .filter(person -> !edition.editors().contains(person.id())
                        && !edition.submitters().contains(person.id()))
                .map(person -> new Filters.Choice(
                        person.id().value(),
                        wording.of(person.name()),
                        person.id().value().equals(form.value("assignee"))))
                .toList();
    }

    private static List<Filters.Choice> intervals(Fields form, Wording wording) {
        List<Filters.Choice> choices = new ArrayList<>();
        for (String interval : List.of("", "P1M", "P3M", "P6M", "P1Y", "P2Y")) {
            String label = interval.isEmpty()
                    ? wording.of("decide.same-interval")
                    : wording.interval(java.time.Period.parse(interval));
            choices.add(new Filters.Choice(interval, label, interval.equals(form.value("review.interval"))));
        }
        return choices;
    }

    private static Map<String, String> memo(Carries carries, Publication publication, Fields form, Domain domain) {
        if (carries != Carries.MEMO) {
            return Map.of();
        }
        return MemoForm.values(
                form.has("memo.subject") ? MemoForm.read(form, domain) : MemoForm.of(publication, domain));
    }
}
