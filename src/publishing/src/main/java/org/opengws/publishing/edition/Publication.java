package org.opengws.publishing.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.duty.Duty;
import org.opengws.publishing.duty.DutyKind;
import org.opengws.publishing.organisation.UnitId;

/**
 * What lives at one public address, under one topic and owner unit, with all its editions and decisions. Immutable; a
 * verb gives the next one.
 *
 * @param version grows by one with every save; a request names the one that it saw
 * @param review the interval that its owner set, if not the topic's
 * @param duties at most one of each kind
 * @param confirmed the day of the last attestation or publishing
 * @param checked the day on which communications last found it current
 * @param decisions all of them, oldest first
 */
public record Publication(
        PublicationId id,
        long version,
        TopicId topic,
        UnitId owner,
        Instant createdAt,
        List<Edition> editions,
        Marks marks,
        Optional<ReviewInterval> review,
        List<Duty> duties,
        Optional<LocalDate> confirmed,
        Optional<LocalDate> checked,
        List<Decision> decisions) {

    public Publication {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(createdAt, "createdAt");
        Objects.requireNonNull(marks, "marks");
        editions = List.copyOf(editions);
        duties = List.copyOf(duties);
        decisions = List.copyOf(decisions);
        if (editions.isEmpty()) {
            throw new IllegalArgumentException("a publication has at least one edition");
        }
    }

    /** The edition begun last, whatever became of it. */
    public Edition latest() {
        return editions.get(editions.size() - 1);
    }

    /** The one edition on its way, if there is one. */
    public Optional<Edition> open() {
        return Optional.of(latest()).filter(Edition::isOpen);
    }

    /** The edition that is on its way to the public and that its own day no longer holds back. */
    public Optional<Edition> leavingOn(LocalDate day) {
        return open().filter(edition -> edition.state() == EditionState.PUBLISHING)
                .filter(edition -> edition.content().heldOn(day).isEmpty());
    }

    /** The edition that lists are about: the latest that was not discarded, the latest where all were. */
    public Edition shown() {
        return editions.stream()
                .filter(edition -> !edition.discarded())
                .reduce((earlier, later) -> later)
                .orElseGet(this::latest);
    }

    /** By which its withdrawal was asked for; empty unless that is open and lists are about what is public. */
    public Optional<Decision> openRequest() {
        boolean asked = shown().state() == EditionState.PUBLISHED
                && marks.withdrawalRequest().isPresent()
                && marks.withdrawal().isEmpty();
        return decisions.stream()
                .filter(decision -> asked && decision.verb() == Verb.REQUEST_WITHDRAWAL)
                .max(Comparator.comparingInt(Decision::number));
    }

    /** The edition that is public or, while suspended, would be. */
    public Optional<Edition> inForce() {
        return editions.stream()
                .filter(edition -> edition.state() == EditionState.PUBLISHED)
                .findFirst();
    }

    public Optional<Edition> edition(int number) {
        return editions.stream().filter(edition -> edition.number() == number).findFirst();
    }

    public Optional<Duty> duty(DutyKind kind) {
        return duties.stream().filter(duty -> duty.kind() == kind).findFirst();
    }

    /** Whether a withdrawn page must answer, so that it says where the information went. */
    public boolean wasPublic() {
        return editions.stream().anyMatch(edition -> edition.publishedAt().isPresent());
    }

    /** Hash of the last decision; {@link Decision#START} before the first. */
    public String chainHead() {
        return decisions.isEmpty()
                ? Decision.START
                : decisions.get(decisions.size() - 1).hash();
    }

    public Publication withEdition(Edition edition) {
        List<Edition> all = new ArrayList<>(editions);
        all.removeIf(other -> other.number() == edition.number());
        all.add(edition);
        all.sort(Comparator.comparingInt(Edition::number));
        return new Publication(
                id, version, topic, owner, createdAt, all, marks, review, duties, confirmed, checked, decisions);
    }

    public Publication withEdition(int number, UnaryOperator<EditionBuilder> change) {
        Edition edition = edition(number).orElseThrow();
        return withEdition(change.apply(edition.with()).build());
    }

    public Publication withTopic(TopicId other) {
        return new Publication(
                id, version, other, owner, createdAt, editions, marks, review, duties, confirmed, checked, decisions);
    }

    public Publication withMarks(Marks others) {
        return new Publication(
                id, version, topic, owner, createdAt, editions, others, review, duties, confirmed, checked, decisions);
    }

    public Publication withReview(Optional<ReviewInterval> other) {
        return new Publication(
                id, version, topic, owner, createdAt, editions, marks, other, duties, confirmed, checked, decisions);
    }

    /** With that duty in the place of one of its kind. */
    public Publication withDuty(Duty duty) {
        List<Duty> all = new ArrayList<>(withoutDuty(duty.kind()).duties);
        all.add(duty);
        return withDuties(all);
    }

    public Publication withoutDuty(DutyKind kind) {
        return withDuties(duties.stream().filter(duty -> duty.kind() != kind).toList());
    }

    public Publication withDuties(List<Duty> others) {
        return new Publication(
                id, version, topic, owner, createdAt, editions, marks, review, others, confirmed, checked, decisions);
    }

    public Publication confirmedOn(LocalDate day) {
        return new Publication(
                id,
                version,
                topic,
                owner,
                createdAt,
                editions,
                marks,
                review,
                duties,
                Optional.of(day),
                checked,
                decisions);
    }

    public Publication checkedOn(LocalDate day) {
        return new Publication(
                id,
                version,
                topic,
                owner,
                createdAt,
                editions,
                marks,
                review,
                duties,
                confirmed,
                Optional.of(day),
                decisions);
    }

    /** With that decision at the end of the chain; its number, the hash before it and its own hash are set here. */
    public Publication decided(Decision decision) {
        List<Decision> all = new ArrayList<>(decisions);
        all.add(new Decision(
                        decision.format(),
                        decisions.size() + 1,
                        decision.edition(),
                        decision.round(),
                        decision.verb(),
                        decision.step(),
                        decision.by(),
                        decision.comment(),
                        decision.corrections(),
                        decision.checklist(),
                        decision.passed(),
                        decision.at(),
                        decision.bound(),
                        decision.details(),
                        chainHead(),
                        "")
                .sealed(id));
        return new Publication(
                id, version, topic, owner, createdAt, editions, marks, review, duties, confirmed, checked, all);
    }

    public Publication nextVersion() {
        return new Publication(
                id,
                version + 1,
                topic,
                owner,
                createdAt,
                editions,
                marks,
                review,
                duties,
                confirmed,
                checked,
                decisions);
    }
}
