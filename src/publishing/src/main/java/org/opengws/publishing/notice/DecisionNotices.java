package org.opengws.publishing.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.opengws.publishing.decision.Authority;
import org.opengws.publishing.decision.Circumstances;
import org.opengws.publishing.decision.Deciding;
import org.opengws.publishing.decision.Responsible;
import org.opengws.publishing.decision.Verbs;
import org.opengws.publishing.duty.Duty;
import org.opengws.publishing.duty.DutyKind;
import org.opengws.publishing.edition.Decision;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.people.Role;
import org.opengws.publishing.procedure.Step;
import org.opengws.publishing.procedure.StepKind;

/** Who is told what of one decision. Pure. */
final class DecisionNotices {

    private final Publication publication;
    private final Decision decision;
    private final Edition edition;
    private final Circumstances circumstances;
    private final Telling telling;

    DecisionNotices(Publication publication, Decision decision, Circumstances circumstances, Instant at) {
        this.publication = publication;
        this.decision = decision;
        this.edition = publication.edition(decision.edition()).orElseThrow();
        this.circumstances = circumstances;
        this.telling = new Telling(publication, edition, decision.by().id(), at);
    }

    Collection<Notice> notices() {
        outcome();
        boolean last = decision.number() == publication.decisions().size();
        if (last) {
            publication.latest().currentStep().ifPresent(this::waiting);
        }
        return telling.notices();
    }

    /** To whom, by the table of verbs. */
    private void outcome() {
        Runnable tell = switch (Verbs.of(decision.act()).follows().told()) {
            case NOBODY -> () -> {};
            case OWNER -> () -> tell(owners());
            case ENDORSERS_AND_OWNER -> this::back;
            case OWNER_AND_WHO_AGREED -> this::altered;
            case WHO_IS_SKIPPED -> this::differences;
            case ASSIGNEE -> this::assigned;
            case OWNER_WHERE_HELD -> this::held;
            case WITHDRAWERS -> this::withdrawers;
        };
        tell.run();
    }

    private void tell(List<Person> people) {
        tell(people, dutyOf(decision.act()).flatMap(this::due));
    }

    private void tell(List<Person> people, Optional<LocalDate> day) {
        telling.tellOthers(people, NoticeKind.of(decision.act()), decision.number(), day);
    }

    /** The duty that it begins and names the day of. */
    private static Optional<DutyKind> dutyOf(Verb verb) {
        return verb == Verb.EXPIRE
                ? Optional.of(DutyKind.EXPIRED)
                : Optional.of(DutyKind.UPDATE).filter(update -> verb == Verb.REQUEST_UPDATE);
    }

    /** Everybody who may act where it is now; at the memo its owner too, who draws it up. */
    private void waiting(Step step) {
        boolean memo = step.kind() == StepKind.MEMO;
        List<Person> people = new ArrayList<>(new Responsible(circumstances).able(publication));
        if (memo) {
            people.addAll(owners());
        }
        Edition latest = publication.latest();
        // the same for every decision at this step of this round: a quorum's second vote tells nobody again
        String about = latest.number() + "/" + latest.round() + "/" + step.id();
        telling.tell(people, memo ? NoticeKind.MEMO_DUE : NoticeKind.WAITING, about, step.label(), latest.stepDue());
        if (step.performer().is(Role.EXECUTIVE)) {
            frontOffices(people, NoticeKind.PREPARE, about, latest.stepDue());
        }
    }

    /** The head who endorsed it hears first what came of his word, then those who wrote it. */
    private void back() {
        List<PersonId> endorsed = agreed().filter(earlier -> earlier.verb() == Verb.ENDORSE)
                .filter(earlier -> earlier.round() == decision.round())
                .map(earlier -> earlier.by().id())
                .toList();
        tell(people(endorsed));
        tell(owners());
    }

    /** Who submitted it, as far as he is still here, and the clerks of the unit that owns it today. */
    private List<Person> owners() {
        Authority authority = new Authority(circumstances.office());
        return circumstances.directory().people().stream()
                .filter(person ->
                        edition.submitters().contains(person.id()) || authority.isOwner(person, publication.owner()))
                .toList();
    }

    private Optional<LocalDate> due(DutyKind kind) {
        return publication.duty(kind).map(Duty::due);
    }

    private void held() {
        Optional<LocalDate> until = edition.content().heldOn(LocalDate.ofInstant(decision.at(), Circumstances.ZONE));
        if (until.isPresent()) {
            tell(owners(), until);
        }
    }

    private void assigned() {
        tell(people(edition.assignee().stream().toList()), edition.stepDue());
    }

    private void withdrawers() {
        List<Person> deciders = new Deciding(circumstances).able(publication, Verb.DECLINE);
        tell(deciders);
        frontOffices(deciders, NoticeKind.PREPARE_WITHDRAWAL, Integer.toString(decision.number()), Optional.empty());
    }

    private void frontOffices(List<Person> deciders, NoticeKind kind, String about, Optional<LocalDate> day) {
        new FrontOffices(circumstances)
                .of(deciders)
                .forEach((frontOffice, served) -> telling.tell(List.of(frontOffice), kind, about, served, day));
    }

    /** Whoever agreed at a step that this submission skips is told where the files are others than those he saw. */
    private void differences() {
        boolean gone = edition.round() != decision.round();
        for (Edition.SkippedStep skipped : gone ? List.<Edition.SkippedStep>of() : edition.skipped()) {
            agreed().filter(earlier ->
                            earlier.step().filter(skipped.step()::equals).isPresent())
                    .reduce((first, second) -> second)
                    .filter(earlier -> earlier.round() < decision.round())
                    .filter(earlier ->
                            !earlier.bound().bytes().equals(decision.bound().bytes()))
                    .ifPresent(earlier -> tell(people(List.of(earlier.by().id()))));
        }
    }

    private void altered() {
        tell(owners());
        tell(people(agreed().map(earlier -> earlier.by().id()).distinct().toList()));
    }

    private Stream<Decision> agreed() {
        return publication.decisions().stream()
                .filter(earlier -> earlier.number() < decision.number())
                .filter(earlier -> earlier.edition() == decision.edition() && isAgreement(earlier.verb()));
    }

    /** Whether it passes a step before the last. */
    private static boolean isAgreement(Verb verb) {
        return Verbs.of(verb)
                .counts()
                .passes()
                .filter(kind -> kind != StepKind.VERIFY)
                .isPresent();
    }

    private List<Person> people(List<PersonId> ids) {
        return ids.stream()
                .flatMap(id -> circumstances.directory().person(id).stream())
                .toList();
    }
}
