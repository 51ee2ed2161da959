package org.opengws.publishing.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.opengws.publishing.decision.Authority;
import org.opengws.publishing.decision.Circumstances;
import org.opengws.publishing.decision.Deciding;
import org.opengws.publishing.decision.Responsible;
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

    private static final Set<Verb> FAVOURABLE =
            EnumSet.of(Verb.ENDORSE, Verb.APPROVE, Verb.CONFIRM, Verb.SEND_MEMO, Verb.RECEIVE);

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

    private void outcome() {
        switch (decision.act()) {
            case SUBMIT -> differences();
            case RETURN -> back(NoticeKind.RETURNED);
            case DECLINE -> owner(NoticeKind.WITHDRAWAL_DECLINED);
            case SEND_BACK -> back(NoticeKind.SENT_BACK);
            case REJECT -> back(NoticeKind.REJECTED);
            case ASSIGN -> assigned();
            case PUBLISH -> held();
            case ARRIVE -> owner(NoticeKind.PUBLISHED);
            case SUSPEND -> owner(NoticeKind.SUSPENDED);
            case REINSTATE -> owner(NoticeKind.REINSTATED);
            case EXPIRE -> owner(NoticeKind.EXPIRED, due(DutyKind.EXPIRED));
            case REQUEST_UPDATE -> owner(NoticeKind.UPDATE_REQUESTED, due(DutyKind.UPDATE));
            case REQUEST_WITHDRAWAL -> withdrawalRequested();
            case WITHDRAW -> owner(NoticeKind.WITHDRAWN);
            case VOID -> altered();
            default -> {
                // nothing came of it that anybody else must know
            }
        }
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
    private void back(NoticeKind kind) {
        List<PersonId> endorsed = agreed().filter(earlier -> earlier.verb() == Verb.ENDORSE)
                .filter(earlier -> earlier.round() == decision.round())
                .map(earlier -> earlier.by().id())
                .toList();
        telling.tellOthers(people(endorsed), kind, decision.number(), Optional.empty());
        owner(kind);
    }

    private void owner(NoticeKind kind) {
        owner(kind, Optional.empty());
    }

    private void owner(NoticeKind kind, Optional<LocalDate> day) {
        telling.tellOthers(owners(), kind, decision.number(), day);
    }

    /** Who submitted it, as far as he is still here, and the clerks of the unit that owns it today. */
    private List<Person> owners() {
        Authority authority = new Authority(circumstances);
        return circumstances.directory().people().stream()
                .filter(person ->
                        edition.submitters().contains(person.id()) || authority.isOwner(person, publication.owner()))
                .toList();
    }

    private Optional<LocalDate> due(DutyKind kind) {
        return publication.duty(kind).map(Duty::due);
    }

    private void held() {
        edition.content()
                .publishFrom()
                .filter(day -> day.isAfter(LocalDate.ofInstant(decision.at(), Circumstances.ZONE)))
                .ifPresent(day -> owner(NoticeKind.HELD, Optional.of(day)));
    }

    private void assigned() {
        telling.tellOthers(
                people(edition.assignee().stream().toList()),
                NoticeKind.ASSIGNED,
                decision.number(),
                edition.stepDue());
    }

    private void withdrawalRequested() {
        List<Person> deciders = new Deciding(circumstances).able(publication, Verb.DECLINE);
        telling.tellOthers(deciders, NoticeKind.WITHDRAWAL_REQUESTED, decision.number(), Optional.empty());
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
            agreed().filter(earlier -> earlier.step().equals(skipped.step()))
                    .reduce((first, second) -> second)
                    .filter(earlier -> earlier.round() < decision.round())
                    .filter(earlier ->
                            !earlier.bound().bytes().equals(decision.bound().bytes()))
                    .ifPresent(earlier -> telling.tellOthers(
                            people(List.of(earlier.by().id())),
                            NoticeKind.DIFFERENCE,
                            decision.number(),
                            Optional.empty()));
        }
    }

    private void altered() {
        owner(NoticeKind.ALTERED);
        telling.tellOthers(
                people(agreed().map(earlier -> earlier.by().id()).distinct().toList()),
                NoticeKind.ALTERED,
                decision.number(),
                Optional.empty());
    }

    private Stream<Decision> agreed() {
        return publication.decisions().stream()
                .filter(earlier -> earlier.number() < decision.number())
                .filter(earlier -> earlier.edition() == decision.edition() && FAVOURABLE.contains(earlier.verb()));
    }

    private List<Person> people(List<PersonId> ids) {
        return ids.stream()
                .flatMap(id -> circumstances.directory().person(id).stream())
                .toList();
    }
}
