package org.opengws.publishing.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.opengws.publishing.duty.DutyKind;
import org.opengws.publishing.edition.Decider;
import org.opengws.publishing.edition.Decision;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.EditionState;
import org.opengws.publishing.edition.Marks;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.Role;
import org.opengws.publishing.procedure.Procedure;
import org.opengws.publishing.refusal.Refusal;
import org.opengws.publishing.refusal.RefusalCode;

/**
 * Decides what may be done to a publication and what comes of it. Pure: looks at its arguments only, changes nothing,
 * and may be used by any number of threads.
 */
public final class Deciding {

    private final Circumstances circumstances;

    public Deciding(Circumstances circumstances) {
        this.circumstances = circumstances;
    }

    /** A new publication with its first draft, owned by the person's unit or one that he acts for. */
    public Outcome begin(PublicationId id, UnitId owner, Draft draft, Person person) {
        List<Refusal> refusals = new ArrayList<>(DraftRules.refusals(draft, circumstances));
        if (!person.is(Role.OWNER)) {
            refusals.add(Refusal.of(RefusalCode.WRONG_ROLE));
        } else if (!new Authority(circumstances.office()).isOwner(person, owner)) {
            refusals.add(Refusal.of(RefusalCode.WRONG_UNIT, "owner"));
        }
        if (!circumstances.organisation().existsOn(owner, circumstances.today())) {
            refusals.add(Refusal.of(RefusalCode.UNIT_ABOLISHED, "owner"));
        }
        if (!refusals.isEmpty()) {
            return new Outcome.Refused(refusals);
        }
        Edition edition = Edition.draft(1, draft.topic(), draft.content())
                .with()
                .chosen(draft.chosen())
                .evidence(draft.evidence())
                .editedBy(person.id())
                .build();
        return new Outcome.Accepted(
                new Publication(
                        id,
                        1,
                        draft.topic(),
                        owner,
                        circumstances.now(),
                        List.of(edition),
                        Marks.NONE,
                        draft.review(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()),
                List.of());
    }

    /** Does it, or gives all reasons why not. */
    public Outcome decide(Publication publication, Act act, Person person) {
        VerbRow row = row(publication, act.verb(), person);
        Situation situation = situation(publication, row, person);
        List<Refusal> refusals = new ArrayList<>(new StateRules(row, situation).refusals());
        boolean tellsAll = refusals.isEmpty();
        refusals.addAll(new ActRules(act, situation).refusals());
        if (!refusals.isEmpty()) {
            return new Outcome.Refused(tellsAll ? refusals : told(refusals, act, situation));
        }
        return new Applying(act, situation).apply();
    }

    /**
     * Whoever may not act is told nothing of what he may not read; whoever may act reads it. What is wrong with what he
     * himself sent he is told, and that he is no reader where it is he against whom something speaks, not the moment.
     */
    private static List<Refusal> told(List<Refusal> refusals, Act act, Situation situation) {
        Publication publication = situation.publication();
        int edition = situation.edition().number();
        ReadAccess reading =
                new ReadAccess(publication, situation.authority().reader(situation.person(), publication.owner()));
        if (reading.isWhole(situation.edition())) {
            return refusals;
        }
        List<Refusal> ofHisOwn = act.draft()
                .map(draft -> DraftRules.refusals(draft, situation.circumstances()))
                .orElse(List.of());
        List<Refusal> told = new ArrayList<>();
        boolean hidden =
                reading.shown().flatMap(shown -> shown.edition(edition)).isEmpty();
        if (hidden && refusals.stream().anyMatch(refusal -> refusal.code().nature() == RefusalCode.Nature.FORBIDDEN)) {
            told.add(Refusal.of(RefusalCode.NOT_READER));
        }
        refusals.stream()
                .filter(refusal -> !refusal.code().speaksOfContent() || ofHisOwn.contains(refusal))
                .forEach(told::add);
        return told;
    }

    /** Why that person may not do that verb now, whatever he would say with it; empty where he may. */
    public List<Refusal> refusals(Publication publication, Verb verb, Person person) {
        VerbRow row = row(publication, verb, person);
        return new StateRules(row, situation(publication, row, person)).refusals();
    }

    /** The edition that the verb works on for that person: the one that is shown before and named in the decision. */
    public Edition editionOf(Publication publication, Verb verb, Person person) {
        return situation(publication, row(publication, verb, person), person).edition();
    }

    /** The verbs that the person may do now, in the order of the table. */
    public List<Verb> allowed(Publication publication, Person person) {
        return Stream.of(Verb.values())
                .filter(verb -> refusals(publication, verb, person).isEmpty())
                .toList();
    }

    /** Everybody for whom the latest edition waits at its step; empty where it is at none. See {@link Responsible}. */
    public List<Person> waitingFor(Publication publication) {
        return new Responsible(circumstances).atStep(publication);
    }

    /** Everybody to whom that verb would not be refused now. */
    public List<Person> able(Publication publication, Verb verb) {
        return circumstances.directory().people().stream()
                .filter(person -> refusals(publication, verb, person).isEmpty())
                .toList();
    }

    /** The procedure that the latest edition goes through or would go through today; empty where its topic is gone. */
    public Optional<Procedure> procedure(Publication publication) {
        return new Situation(publication, publication.latest(), nobody(), circumstances).procedure();
    }

    /** Whether something of that edition was changed round the domain since it was frozen. */
    public boolean isAltered(Publication publication, Edition edition) {
        return Alteration.is(publication, edition, circumstances);
    }

    /** What was changed round the domain of that edition since it was submitted; empty where nothing was. */
    public Optional<Alteration> altered(Publication publication, Edition edition) {
        return Alteration.of(publication, edition, circumstances);
    }

    /** The system: that edition was read back from every receiver. The one before it is superseded; duties begin. */
    public Outcome arrive(Publication publication, int edition) {
        return system(publication, Verb.ARRIVE, edition, "", this::arrived);
    }

    /** The system: a content changed round the domain goes back to its owner, every approval void. */
    public Outcome voidAltered(Publication publication) {
        return system(
                publication,
                Verb.VOID,
                publication.latest().number(),
                "content-altered",
                (current, of) -> current.withEdition(of.with()
                        .state(EditionState.RETURNED)
                        .returnedAt(Optional.empty())
                        .assignee(Optional.empty())
                        .memo(Optional.empty())
                        .build()));
    }

    /** The system: its period of publication has ended. */
    public Outcome expire(Publication publication) {
        int edition = publication.inForce().map(Edition::number).orElse(0);
        return system(
                publication,
                Verb.EXPIRE,
                edition,
                "",
                (current, of) -> current.withMarks(
                                current.marks().suspended(new Marks.Suspension(circumstances.today(), "", true)))
                        .withDuty(new Interval(circumstances)
                                .in(DutyKind.EXPIRED, circumstances.policy().expiredDays())));
    }

    private interface SystemChange {
        Publication of(Publication publication, Edition edition);
    }

    private Outcome system(Publication publication, Verb verb, int number, String comment, SystemChange change) {
        Optional<Edition> edition = publication.edition(number);
        VerbRow row = Verbs.rows(verb).get(0);
        if (edition.isEmpty() || !row.applies(edition.get().state())) {
            return Outcome.refused(Refusal.of(RefusalCode.WRONG_STATE));
        }
        if (row.conditions().contains(VerbRow.Condition.NOT_SUSPENDED)
                && publication.marks().suspension().isPresent()) {
            return Outcome.refused(Refusal.of(RefusalCode.SUSPENDED));
        }
        Act act = Act.of(verb, publication.version()).comment(comment);
        Decision decision = Deciders.decision(
                act, edition.get(), edition.get().step(), Decider.SYSTEM, false, circumstances.now(), Map.of());
        return Applying.accepted(change.of(publication, edition.get()).decided(decision), Applying.effects(verb));
    }

    private Publication arrived(Publication publication, Edition edition) {
        Publication next = publication;
        for (Edition old : publication.editions()) {
            if (old.state() == EditionState.PUBLISHED) {
                next = next.withEdition(
                        old.with().state(EditionState.SUPERSEDED).build());
            }
        }
        next = next.withEdition(edition.with()
                        .state(EditionState.PUBLISHED)
                        .publishedAt(Optional.of(circumstances.now()))
                        .build())
                .withTopic(edition.topic())
                .confirmedOn(circumstances.today())
                .withDuties(List.of());
        next = new Interval(circumstances).reviewed(next);
        boolean checked = edition.pinned().map(Procedure::standingCheck).orElse(false);
        return checked
                ? next.withDuty(new Interval(circumstances)
                        .in(DutyKind.STANDING_CHECK, circumstances.policy().firstCheckDays()))
                : next;
    }

    /** The row that speaks: the one that allows it, else one whose state fits, else the first. */
    private VerbRow row(Publication publication, Verb verb, Person person) {
        List<VerbRow> rows = Verbs.rows(verb);
        for (VerbRow row : rows) {
            if (new StateRules(row, situation(publication, row, person))
                    .refusals()
                    .isEmpty()) {
                return row;
            }
        }
        return rows.stream()
                .filter(row -> row.applies(
                        situation(publication, row, person).edition().state()))
                .findFirst()
                .orElse(rows.get(0));
    }

    private Situation situation(Publication publication, VerbRow row, Person person) {
        Edition edition = row.target() == VerbRow.Target.IN_FORCE
                ? publication.inForce().orElseGet(publication::latest)
                : publication.latest();
        return new Situation(publication, edition, person, circumstances);
    }

    private static Person nobody() {
        return new Person(Decider.SYSTEM.id(), Text.EMPTY, Text.EMPTY, Optional.empty(), Set.of(), Set.of(), false, "");
    }
}
