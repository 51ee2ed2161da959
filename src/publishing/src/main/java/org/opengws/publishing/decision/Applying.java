package org.opengws.publishing.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.opengws.publishing.edition.Content;
import org.opengws.publishing.edition.Correction;
import org.opengws.publishing.edition.Decider;
import org.opengws.publishing.edition.Decision;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.EditionBuilder;
import org.opengws.publishing.edition.EditionState;
import org.opengws.publishing.edition.Marks;
import org.opengws.publishing.edition.Memo;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.procedure.Quorum;
import org.opengws.publishing.procedure.Step;
import org.opengws.publishing.procedure.StepId;

/** What comes of a verb that nothing speaks against. */
final class Applying {

    private final Act act;
    private final Situation situation;
    private final Publication publication;
    private final Edition edition;
    private final Circumstances circumstances;

    Applying(Act act, Situation situation) {
        this.act = act;
        this.situation = situation;
        this.publication = situation.publication();
        this.edition = situation.edition();
        this.circumstances = situation.circumstances();
    }

    Outcome.Accepted apply() {
        ApplyingUpkeep upkeep = new ApplyingUpkeep(act, situation);
        return switch (act.verb()) {
            case SAVE -> accepted(save(), List.of());
            case SUBMIT -> new Submitting(act, situation).apply();
            case RECALL -> decided(change(edition -> edition.state(EditionState.DRAFT)), Map.of());
            case DISCARD -> decided(change(edition -> edition.discarded(true)), Map.of());
            case ENDORSE, APPROVE, CONFIRM, RECEIVE -> favourable();
            case SEND_MEMO -> sendMemo();
            case ASSIGN -> decided(change(edition -> edition.assignee(act.assignee())), assigneeDetail());
            case PUBLISH -> publish();
            case RETURN, SEND_BACK -> sendBack();
            case REJECT -> decided(change(edition -> edition.state(EditionState.REJECTED)), Map.of());
            case REVISE -> revise();
            case ATTEST -> decided(upkeep.attested(), Map.of());
            case CHECK -> decided(upkeep.checked(), Map.of());
            case REQUEST_UPDATE -> decided(upkeep.updateRequested(), Map.of());
            case REQUEST_WITHDRAWAL -> decided(upkeep.withdrawalRequested(), upkeep.successorDetail());
            case DECLINE -> decided(upkeep.declined(), Map.of());
            case WITHDRAW -> decided(upkeep.withdrawn(), upkeep.successorDetail());
            case SUSPEND -> decided(upkeep.suspended(), Map.of());
            case REINSTATE -> decided(upkeep.reinstated(), Map.of());
            case ARRIVE, VOID, EXPIRE -> throw new IllegalStateException(act.verb() + " is no act of a person");
        };
    }

    private Publication save() {
        if (edition.state() == EditionState.IN_PROCEDURE) {
            Memo memo = act.memo().orElseThrow().unsigned();
            return change(edition -> edition.memo(Optional.of(memo)));
        }
        Draft draft = act.draft().orElseThrow();
        Publication saved = change(edition -> edition.topic(draft.topic())
                        .content(draft.content())
                        .chosen(draft.chosen())
                        .evidence(draft.evidence())
                        .editedBy(situation.person().id()))
                .withReview(draft.review().or(publication::review));
        return saved.wasPublic() ? saved : saved.withTopic(draft.topic());
    }

    private Outcome.Accepted favourable() {
        boolean passed = situation.step().orElseThrow().quorum() == Quorum.ONE
                || new Everybody(act.verb(), situation).hasDecided();
        EditionBuilder builder = edition.with();
        if (act.assignee().isPresent()) {
            builder.assignee(act.assignee());
        }
        return passed
                ? passed(builder, assigneeDetail())
                : accepted(
                        publication
                                .withEdition(builder.build())
                                .decided(decision(edition, edition.step(), false, Map.of())),
                        List.of(Effect.NOTIFY));
    }

    private Map<String, String> assigneeDetail() {
        return act.assignee().map(id -> Map.of("assignee", id.value())).orElse(Map.of());
    }

    private Outcome.Accepted sendMemo() {
        Memo letter = act.memo().map(MemoDraft::unsigned).or(edition::memo).orElseThrow();
        Person head = situation.person();
        Memo signed = letter.signed(
                new Memo.Signature(
                        head.id(), head.name().th(), head.position().th(), unitName(), circumstances.today()),
                Enclosures.of(edition.content(), edition.sealed()));
        return passed(edition.with().memo(Optional.of(signed)), Map.of());
    }

    private Outcome.Accepted passed(EditionBuilder builder, Map<String, String> details) {
        Edition before = builder.build();
        Step next = StepWalk.next(edition.pinned().orElseThrow(), edition.skipped(), edition.step());
        Edition after = before.with()
                .atStep(next.id(), circumstances.now(), StepWalk.due(next, circumstances))
                .build();
        return accepted(
                publication.withEdition(after).decided(decision(before, edition.step(), true, details)),
                List.of(Effect.NOTIFY));
    }

    private Outcome.Accepted publish() {
        Optional<LocalDate> from = edition.content().heldOn(circumstances.today());
        Publication next = change(edition -> edition.state(EditionState.PUBLISHING));
        if (act.leaveOut()) {
            next = leaveOutSuperseded(next);
        }
        boolean expired =
                next.marks().suspension().map(Marks.Suspension::expired).orElse(false);
        if (expired) {
            next = next.withMarks(next.marks().reinstated());
        }
        Effect project = from.map(Effect::projectOn).orElse(Effect.PROJECT);
        return accepted(
                next.decided(decision(edition, edition.step(), true, Map.of())), List.of(project, Effect.NOTIFY));
    }

    private Publication leaveOutSuperseded(Publication next) {
        return next.inForce()
                .map(old -> next.withEdition(old.with().leftOut(act.comment()).build()))
                .orElse(next);
    }

    private Outcome.Accepted sendBack() {
        Optional<StepId> step = edition.step().or(this::verifyStep);
        int number = publication.decisions().size() + 1;
        List<Correction> corrections = new ArrayList<>();
        for (Correction correction : act.corrections()) {
            corrections.add(new Correction(
                    "c" + number + "-" + (corrections.size() + 1),
                    correction.target(),
                    correction.text(),
                    false,
                    number));
        }
        Publication next = change(
                edition -> edition.state(EditionState.RETURNED).returnedAt(step).corrections(corrections));
        Decision decision = decision(edition, step, false, Map.of());
        return accepted(next.decided(withCorrections(decision, corrections)), List.of(Effect.NOTIFY));
    }

    private static Decision withCorrections(Decision decision, List<Correction> corrections) {
        return new Decision(
                decision.format(),
                0,
                decision.edition(),
                decision.round(),
                decision.verb(),
                decision.step(),
                decision.by(),
                decision.comment(),
                corrections,
                decision.checklist(),
                decision.passed(),
                decision.at(),
                decision.bound(),
                decision.details(),
                "",
                "");
    }

    private Optional<StepId> verifyStep() {
        List<Step> steps = edition.pinned().orElseThrow().steps();
        return Optional.of(steps.get(steps.size() - 1).id());
    }

    private Outcome.Accepted revise() {
        int number = publication.latest().number() + 1;
        // of what was changed round the domain nothing goes on, whoever would look at it
        Content content = situation.altered().flatMap(Alteration::decided).orElse(edition.content());
        Edition draft = Edition.draft(number, edition.topic(), content)
                .with()
                .chosen(edition.chosen())
                .build();
        Map<String, String> details = new TreeMap<>();
        details.put("from", Integer.toString(edition.number()));
        return accepted(
                publication.withEdition(draft).decided(decision(draft, Optional.empty(), false, details)),
                List.of(Effect.NOTIFY));
    }

    private interface Change {
        EditionBuilder on(EditionBuilder edition);
    }

    private Publication change(Change change) {
        return publication.withEdition(change.on(edition.with()).build());
    }

    private Outcome.Accepted decided(Publication next, Map<String, String> details) {
        Decision decision = decision(edition, edition.step(), false, details);
        return accepted(next.decided(decision), effects(act.verb()));
    }

    private String unitName() {
        return circumstances
                .organisation()
                .on(publication.owner(), circumstances.today())
                .map(state -> state.name().th())
                .orElse(publication.owner().value());
    }

    private Decision decision(Edition of, Optional<StepId> step, boolean passed, Map<String, String> details) {
        Decider by = Deciders.of(situation, of);
        return Deciders.decision(act, of, step, by, passed, circumstances.now(), details);
    }

    /** What follows where nothing is held. */
    static List<Effect> effects(Verb verb) {
        return Verbs.of(verb).follows().projects() ? List.of(Effect.PROJECT, Effect.NOTIFY) : List.of(Effect.NOTIFY);
    }

    static Outcome.Accepted accepted(Publication next, List<Effect> effects) {
        return new Outcome.Accepted(next.nextVersion(), effects);
    }
}
