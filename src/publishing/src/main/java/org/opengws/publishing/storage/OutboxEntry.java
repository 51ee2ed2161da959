package org.opengws.publishing.storage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.opengws.publishing.decision.Effect;
import org.opengws.publishing.decision.Outcome;
import org.opengws.publishing.edition.PublicationId;

/**
 * Something to be done after a save. It names what and for which publication, never content: whoever does it looks at
 * what is stored when he gets there, so that a repeat is harmless.
 *
 * @param id given by the outbox; entries sort by it in the order in which they were saved
 * @param reference notify: number of the decision; mail: person and id of the notice; office act: its
 *     number; project: empty
 * @param heldUntil not to be done before that day
 * @param attempts that failed so far
 * @param retryAt not to be tried again before that moment
 * @param stuck whether somebody must look at it, {@code reason} saying why
 * @param reason of the last failure, empty where there was none
 */
public record OutboxEntry(
        String id,
        Kind kind,
        Optional<PublicationId> publication,
        String reference,
        Instant createdAt,
        Optional<LocalDate> heldUntil,
        int attempts,
        Optional<Instant> retryAt,
        boolean stuck,
        String reason) {

    /** What is to be done. */
    public enum Kind {
        /** Bring the public instances to what is in force now. */
        PROJECT,
        /** Tell those whom a decision concerns. */
        NOTIFY,
        /** Bring one notice to its person outside the desk: by mail, and into the host's inbox where it has one. */
        MAIL,
        /** Tell those whom an act of the office concerns. */
        OFFICE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public OutboxEntry {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(publication, "publication");
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(createdAt, "createdAt");
        Objects.requireNonNull(heldUntil, "heldUntil");
        Objects.requireNonNull(retryAt, "retryAt");
        Objects.requireNonNull(reason, "reason");
    }

    /** The effects of a decision, in their order, as its save adds them; without ids. */
    public static List<OutboxEntry> of(Outcome.Accepted accepted, Instant now) {
        String decision = Integer.toString(accepted.next().decisions().size());
        return accepted.effects().stream()
                .map(effect -> entry(
                        Kind.valueOf(effect.kind().name()),
                        Optional.of(accepted.next().id()),
                        effect.kind() == Effect.Kind.NOTIFY ? decision : "",
                        effect.heldUntil(),
                        now))
                .toList();
    }

    /** Outside a decision, without an id. */
    public static OutboxEntry project(PublicationId publication, Instant now) {
        return entry(Kind.PROJECT, Optional.of(publication), "", Optional.empty(), now);
    }

    /** The mail of that notice, without an id. */
    public static OutboxEntry mail(String notice, Instant now) {
        return entry(Kind.MAIL, Optional.empty(), notice, Optional.empty(), now);
    }

    /** Of the act of that number, without an id. */
    public static OutboxEntry officeAct(int number, Instant now) {
        return entry(Kind.OFFICE, Optional.empty(), Integer.toString(number), Optional.empty(), now);
    }

    /**
     * Entries of one lane are done in their order and hold up nobody else: those of one kind for one publication; each
     * mail is a lane of its own.
     */
    public String lane() {
        return kind.code() + ":" + publication.map(PublicationId::value).orElse(reference);
    }

    public boolean isHeldOn(LocalDate day) {
        return heldUntil.filter(day::isBefore).isPresent();
    }

    public boolean restsAt(Instant now) {
        return retryAt.filter(now::isBefore).isPresent();
    }

    public OutboxEntry withId(String other) {
        return new OutboxEntry(
                other, kind, publication, reference, createdAt, heldUntil, attempts, retryAt, stuck, reason);
    }

    /** After one more failure. */
    public OutboxEntry failed(String why, Instant again, boolean forGood) {
        return new OutboxEntry(
                id, kind, publication, reference, createdAt, heldUntil, attempts + 1, Optional.of(again), forGood, why);
    }

    /** As if it had never failed. */
    public OutboxEntry anew() {
        return new OutboxEntry(id, kind, publication, reference, createdAt, heldUntil, 0, Optional.empty(), false, "");
    }

    private static OutboxEntry entry(
            Kind kind,
            Optional<PublicationId> publication,
            String reference,
            Optional<LocalDate> heldUntil,
            Instant now) {
        return new OutboxEntry("", kind, publication, reference, now, heldUntil, 0, Optional.empty(), false, "");
    }
}
