package org.opengws.publishing.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.opengws.publishing.decision.Circumstances;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.storage.OutboxEntry.Kind;

/** What every outbox does. */
public abstract class OutboxContract {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOW = moment(TODAY);
    private static final PublicationId FIRST = new PublicationId("aaaaaaaaaaaa");
    private static final PublicationId SECOND = new PublicationId("bbbbbbbbbbbb");

    /** Empty at the start of each test. */
    protected abstract Outbox outbox();

    @Test
    void whatWasAddedIsDueInItsOrder() {
        outbox().add(List.of(OutboxEntry.project(FIRST, NOW), OutboxEntry.project(SECOND, NOW)));

        assertThat(publications(outbox().due(NOW, 10))).containsExactly(FIRST, SECOND);
    }

    @Test
    void everythingOfAnEntryIsKept() {
        OutboxEntry mail = OutboxEntry.mail("clerk/n1", NOW);
        outbox().add(List.of(mail));

        OutboxEntry kept = outbox().due(NOW, 10).get(0);
        assertThat(kept.id()).isNotEmpty();
        assertThat(kept).isEqualTo(mail.withId(kept.id()));
    }

    @Test
    void onlyTheFirstOfALaneIsDue() {
        outbox().add(List.of(OutboxEntry.project(FIRST, NOW), OutboxEntry.project(FIRST, NOW)));
        List<OutboxEntry> due = outbox().due(NOW, 10);
        assertThat(due).hasSize(1);

        outbox().done(due.get(0).id());

        assertThat(outbox().due(NOW, 10)).hasSize(1).doesNotContainAnyElementsOf(due);
    }

    @Test
    void aFailedEntryRestsAndItsLaneWithIt() {
        outbox().add(List.of(OutboxEntry.project(FIRST, NOW), OutboxEntry.project(FIRST, NOW)));
        OutboxEntry first = outbox().due(NOW, 10).get(0);

        outbox().failed(first.id(), "no answer", NOW.plusSeconds(10), false);

        assertThat(outbox().due(NOW.plusSeconds(9), 10)).isEmpty();
        OutboxEntry again = outbox().due(NOW.plusSeconds(10), 10).get(0);
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.attempts()).isEqualTo(1);
        assertThat(again.reason()).isEqualTo("no answer");
    }

    @Test
    void aStuckEntryIsListedUntilSomebodyLooked() {
        outbox().add(List.of(OutboxEntry.project(FIRST, NOW), OutboxEntry.project(SECOND, NOW)));
        OutboxEntry first = outbox().due(NOW, 10).get(0);
        outbox().failed(first.id(), "no such place", NOW, true);

        assertThat(publications(outbox().due(NOW.plusSeconds(99_999), 10))).containsExactly(SECOND);
        assertThat(outbox().list(true, 0, 10).items())
                .singleElement()
                .satisfies(entry -> assertThat(entry.reason()).isEqualTo("no such place"));
        assertThat(outbox().list(false, 0, 10).total()).isEqualTo(2);

        assertThat(outbox().retry(first.id())).isTrue();
        OutboxEntry again = outbox().due(NOW, 10).get(0);
        assertThat(again).isEqualTo(first);
    }

    @Test
    void aHeldEntryIsDueFromItsDayInThailandAndHoldsUpNobody() {
        outbox().add(List.of(held(TODAY.plusDays(1)), OutboxEntry.project(FIRST, NOW)));
        List<OutboxEntry> due = outbox().due(NOW, 10);
        assertThat(due)
                .singleElement()
                .satisfies(entry -> assertThat(entry.heldUntil()).isEmpty());
        outbox().done(due.get(0).id());

        Instant midnight = TODAY.plusDays(1).atStartOfDay(Circumstances.ZONE).toInstant();
        assertThat(outbox().due(midnight.minusSeconds(1), 10)).isEmpty();
        assertThat(outbox().due(midnight, 10))
                .singleElement()
                .satisfies(entry -> assertThat(entry.heldUntil()).contains(TODAY.plusDays(1)));
    }

    @Test
    void aHeldEntryCanBeFinished() {
        outbox().add(List.of(held(TODAY.plusDays(1))));
        OutboxEntry held = outbox().due(moment(TODAY.plusDays(2)), 10).get(0);

        outbox().done(held.id());

        assertThat(outbox().list(false, 0, 10).items()).isEmpty();
    }

    @Test
    void whatIsGoneCanBeFinishedAgain() {
        outbox().add(List.of(OutboxEntry.project(FIRST, NOW)));
        String id = outbox().due(NOW, 1).get(0).id();
        outbox().done(id);

        outbox().done(id);
        outbox().failed(id, "late", NOW, false);

        assertThat(outbox().retry(id)).isFalse();
        assertThat(outbox().list(false, 0, 10).items()).isEmpty();
    }

    @Test
    void noMoreAreDueThanAskedFor() {
        for (int i = 0; i < 20; i++) {
            outbox().add(List.of(OutboxEntry.mail("clerk/n" + i, NOW)));
        }

        assertThat(outbox().due(NOW, 7))
                .extracting(OutboxEntry::reference)
                .containsExactly("clerk/n0", "clerk/n1", "clerk/n2", "clerk/n3", "clerk/n4", "clerk/n5", "clerk/n6");
    }

    private static OutboxEntry held(LocalDate day) {
        return new OutboxEntry(
                "", Kind.PROJECT, Optional.of(FIRST), "", NOW, Optional.of(day), 0, Optional.empty(), false, "");
    }

    private static List<PublicationId> publications(List<OutboxEntry> entries) {
        return entries.stream().map(entry -> entry.publication().orElseThrow()).toList();
    }

    private static Instant moment(LocalDate day) {
        return day.atTime(9, 0).atZone(Circumstances.ZONE).toInstant();
    }
}
