package org.opengws.publishing.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.opengws.publishing.calendar.DayWindow;
import org.opengws.publishing.catalogue.Topic;
import org.opengws.publishing.decision.VerbEntry.Carries;
import org.opengws.publishing.decision.VerbEntry.Reason;
import org.opengws.publishing.document.Document;
import org.opengws.publishing.edition.Correction;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.EditionState;
import org.opengws.publishing.edition.Evidence;
import org.opengws.publishing.edition.ReviewInterval;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.language.TypedText;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.Role;
import org.opengws.publishing.procedure.Procedure;
import org.opengws.publishing.refusal.Refusal;
import org.opengws.publishing.refusal.RefusalCode;

/** What a request itself must hold, beside being made by the right person at the right time. */
final class ActRules {

    private static final int COMMENT = 4_000;

    private final Act act;
    private final VerbEntry entry;
    private final Situation situation;
    private final List<Refusal> refusals = new ArrayList<>();

    ActRules(Act act, Situation situation) {
        this.act = act;
        this.entry = Verbs.of(act.verb());
        this.situation = situation;
    }

    List<Refusal> refusals() {
        if (act.version() != situation.publication().version()) {
            refusals.add(Refusal.of(RefusalCode.STALE));
        }
        comment();
        corrections();
        checklist();
        carried().run();
        if (act.verb() == Verb.SUBMIT) {
            submit();
        }
        altered();
        return refusals;
    }

    /** The rule of what the verb carries. */
    private Runnable carried() {
        return switch (entry.asks().carries()) {
            case DRAFT -> this::save;
            case MEMO -> this::memo;
            case ASSIGNEE, ASSIGNEE_OR_NOBODY -> this::assignee;
            case SUCCESSOR -> this::successor;
            case INTERVAL -> () -> act.review().ifPresent(this::review);
            case NOTHING, CORRECTIONS, LEAVING_OUT -> () -> {};
        };
    }

    private void comment() {
        Reason reason = entry.asks().reason();
        boolean needed = reason.isNeeded(situation.publication())
                || reason == Reason.UNLESS_CORRECTIONS && act.corrections().isEmpty()
                || reason == Reason.TO_LEAVE_OUT && act.leaveOut();
        if (needed && !TypedText.isVisible(act.comment())) {
            refusals.add(Refusal.of(RefusalCode.COMMENT_MISSING, "comment"));
        }
        if (act.comment().length() > COMMENT) {
            refusals.add(Refusal.of(RefusalCode.FIELD_TOO_LONG, "comment", "max", COMMENT));
        }
        TypedText.fault(act.comment()).ifPresent(fault -> invalid("comment", fault.code()));
    }

    private void corrections() {
        for (int i = 0; i < act.corrections().size(); i++) {
            Correction correction = act.corrections().get(i);
            String field = "corrections[" + i + "]";
            if (!TypedText.isVisible(correction.text())) {
                refusals.add(Refusal.of(RefusalCode.FIELD_MISSING, field));
            } else if (correction.text().length() > COMMENT) {
                refusals.add(Refusal.of(RefusalCode.FIELD_TOO_LONG, field, "max", COMMENT));
            }
            TypedText.fault(correction.text()).ifPresent(fault -> invalid(field, fault.code()));
            if (!correction.isTargetOf(situation.edition())) {
                refusals.add(Refusal.of(RefusalCode.CORRECTION_UNKNOWN, field));
            }
        }
    }

    private void checklist() {
        if (!entry.asks().ticks().isChecklist()) {
            return;
        }
        situation
                .step()
                .ifPresent(step -> step.checklist().stream()
                        .filter(point -> !act.isTicked(point.id()))
                        .forEach(point ->
                                refusals.add(Refusal.of(RefusalCode.CHECKLIST_INCOMPLETE, "checklist." + point.id()))));
        ByHand.points(situation.edition(), act.verb()).stream()
                .filter(point -> !act.isTicked(point))
                .forEach(point -> refusals.add(Refusal.of(RefusalCode.CHECKLIST_INCOMPLETE, "checklist." + point)));
    }

    private void save() {
        if (situation.edition().state() == EditionState.IN_PROCEDURE) {
            memo();
            if (act.draft().isPresent() || act.memo().isEmpty()) {
                refusals.add(Refusal.of(RefusalCode.CONTENT_LOCKED));
            }
            return;
        }
        if (act.draft().isEmpty()) {
            refusals.add(Refusal.of(RefusalCode.FIELD_MISSING, "draft"));
            return;
        }
        Draft draft = act.draft().get();
        refusals.addAll(DraftRules.refusals(draft, situation.circumstances()));
        draft.content().documents().stream()
                .filter(document -> !isStored(document))
                .forEach(document -> refusals.add(Refusal.of(
                        RefusalCode.DOCUMENT_UNKNOWN,
                        "documents." + document.id().value())));
        draft.review().ifPresent(this::review);
    }

    private boolean isStored(Document document) {
        return Stream.concat(situation.edition().content().documents().stream(), act.newDocuments().stream())
                .anyMatch(known -> known.id().equals(document.id())
                        && known.sha256().equals(document.sha256())
                        && known.name().equals(document.name())
                        && known.inspection().equals(document.inspection())
                        && known.likenesses().equals(document.likenesses())
                        && known.standsFor().equals(document.standsFor()));
    }

    private void submit() {
        Edition edition = situation.edition();
        Draft draft =
                new Draft(edition.topic(), edition.content(), edition.chosen(), edition.evidence(), Optional.empty());
        refusals.addAll(DraftRules.refusals(draft, situation.circumstances()));
        refusals.addAll(ContentRules.whenSubmitted(
                        situation.circumstances().asRead(edition.content()),
                        edition.evidence(),
                        situation.topic(),
                        situation.circumstances())
                .stream()
                .filter(refusal -> !refusals.contains(refusal))
                .toList());
        situation.procedure().ifPresent(this::evidence);
        edition.corrections().stream()
                .filter(correction -> !correction.done() && !act.ticked().contains(correction.id()))
                .forEach(correction ->
                        refusals.add(Refusal.of(RefusalCode.CORRECTIONS_OPEN, "corrections." + correction.id())));
        if (situation.authority().actingFor(situation.publication().owner()).isEmpty()) {
            refusals.add(Refusal.of(RefusalCode.UNIT_ABOLISHED, "owner"));
        }
    }

    private void evidence(Procedure procedure) {
        Evidence evidence = situation.edition().evidence();
        procedure.evidence().stream()
                .filter(field -> field.required() && !TypedText.isVisible(evidence.value(field.id())))
                .forEach(field -> refusals.add(Refusal.of(RefusalCode.EVIDENCE_MISSING, "evidence." + field.id())));
    }

    private void memo() {
        act.memo().ifPresent(memo -> {
            line("memo.number", memo.number());
            line("memo.telephone", memo.telephone());
            line("memo.subject", memo.subject());
            if (memo.body().length() > 2 * COMMENT) {
                refusals.add(Refusal.of(RefusalCode.FIELD_TOO_LONG, "memo.body", "max", 2 * COMMENT));
            }
            if (!TypedText.isVisible(memo.subject())) {
                refusals.add(Refusal.of(RefusalCode.FIELD_MISSING, "memo.subject"));
            }
            if (!DayWindow.DOCUMENT.holds(memo.date(), situation.circumstances().today())) {
                invalid("memo.date", DayWindow.REASON);
            }
            TypedText.fault(memo.body()).ifPresent(fault -> invalid("memo.body", fault.code()));
        });
        boolean none = act.memo().isEmpty() && situation.edition().memo().isEmpty();
        if (entry.asks().carries() == Carries.MEMO && none) {
            refusals.add(Refusal.of(RefusalCode.FIELD_MISSING, "memo"));
        }
    }

    private void line(String field, String value) {
        Refusal.line(field, value, TypedText.LINE).ifPresent(refusals::add);
    }

    private void invalid(String field, String reason) {
        refusals.add(Refusal.invalid(field, reason));
    }

    private void assignee() {
        boolean missing =
                entry.asks().carries() == Carries.ASSIGNEE && act.assignee().isEmpty();
        boolean wrong = act.assignee()
                .map(id -> situation.circumstances().directory().person(id))
                .map(person -> person.filter(this::maysVerify).isEmpty())
                .orElse(false);
        if (missing || wrong) {
            refusals.add(Refusal.of(RefusalCode.ASSIGNEE_NOT_VERIFIER, "assignee"));
        }
    }

    private boolean maysVerify(Person person) {
        Edition edition = situation.edition();
        return person.is(Role.VERIFIER)
                && !edition.editors().contains(person.id())
                && !edition.submitters().contains(person.id());
    }

    private void successor() {
        act.successor()
                .filter(id -> id.equals(situation.publication().id())
                        || !situation.circumstances().known().test(id))
                .ifPresent(id -> refusals.add(Refusal.of(RefusalCode.SUCCESSOR_UNKNOWN, "successor")));
    }

    /** The topic's interval is a floor that only a reason goes beyond. */
    private void review(ReviewInterval review) {
        Optional<Topic> topic = situation.topic();
        boolean longer = topic.map(known ->
                        Interval.isLonger(review.interval(), known.interval().value()))
                .orElse(false);
        if (longer && !TypedText.isVisible(review.reason())) {
            refusals.add(Refusal.of(RefusalCode.INTERVAL_REASON_MISSING, "review.reason"));
        }
        Refusal.line("review.reason", review.reason(), TypedText.LINE).ifPresent(refusals::add);
    }

    /** Something was changed round the domain since the content was frozen: what is public can be taken off, or revised. */
    private void altered() {
        EditionState state = situation.edition().state();
        boolean frozen = state == EditionState.IN_PROCEDURE
                || state == EditionState.PUBLISHING
                || state == EditionState.PUBLISHED;
        if (frozen && !entry.counts().standsAltered() && isAltered()) {
            refusals.add(Refusal.of(
                    state == EditionState.PUBLISHED ? RefusalCode.PUBLIC_ALTERED : RefusalCode.CONTENT_ALTERED));
        }
        boolean lost = act.verb() == Verb.REVISE
                && situation
                        .altered()
                        .filter(alteration ->
                                alteration.decisions() || alteration.decided().isEmpty())
                        .isPresent();
        if (lost) {
            refusals.add(Refusal.of(RefusalCode.PUBLIC_ALTERED_LOST));
        }
    }

    private boolean isAltered() {
        return Alteration.is(situation.publication(), situation.edition(), situation.circumstances());
    }
}
