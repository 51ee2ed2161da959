package org.opengws.publishing.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opengws.publishing.OfficeOverPorts;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.decision.Act;
import org.opengws.publishing.decision.Outcome;
import org.opengws.publishing.decision.Staff;
import org.opengws.publishing.edition.EditionState;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.outbox.MovableClock;
import org.opengws.publishing.people.Reader;
import org.opengws.publishing.refusal.Refusal;
import org.opengws.publishing.refusal.RefusalCode;

/** What everybody relies on who keeps publications. What other tests left may be there already. */
public abstract class PublicationsContract {

    private static final PublicationId UNKNOWN = new PublicationId("zzzzzzzzzzzz");
    private static final int ALL = 1_000;

    private OfficeOverPorts office;

    protected abstract Publications publications();

    protected abstract Files files();

    protected abstract Registers registers();

    /** The one that is told the time by. */
    protected abstract MovableClock clock();

    @BeforeEach
    void open() {
        office = new OfficeOverPorts(publications(), files(), registers(), clock());
    }

    @Test
    void whatWasSavedLastIsWhatIsFound() {
        Publication begun = begun("แผน");
        assertThat(publications().find(begun.id())).contains(begun);

        Publication submitted = OfficeOverPorts.accepted(submits(begun));
        assertThat(publications().find(begun.id())).contains(submitted);
    }

    @Test
    void oneThatIsNotThereIsNotFoundAndNothingIsDecidedOnIt() {
        assertThat(publications().find(UNKNOWN)).isEmpty();
        Outcome outcome = publications().change(UNKNOWN, any -> {
            throw new AssertionError("there is nothing to decide on");
        });
        assertThat(codes(outcome)).containsExactly(RefusalCode.NOT_FOUND);
    }

    @Test
    void whatIsBegunAgainIsAcceptedAsItIsThereWithoutEffects() {
        Publication begun = begun("แผน");
        Outcome again = publications().create(begun.id(), () -> {
            throw new AssertionError("it is begun already");
        });
        assertThat(again).isEqualTo(new Outcome.Accepted(begun, List.of()));
    }

    @Test
    void aRefusalSavesNothing() {
        Publication begun = begun("แผน");
        Outcome refused = publications().change(begun.id(), any -> Outcome.refused(Refusal.of(RefusalCode.STALE)));
        assertThat(codes(refused)).containsExactly(RefusalCode.STALE);
        assertThat(publications().find(begun.id())).contains(begun);

        Outcome notBegun = publications().create(UNKNOWN, () -> Outcome.refused(Refusal.of(RefusalCode.STALE)));
        assertThat(notBegun.isAccepted()).isFalse();
        assertThat(publications().find(UNKNOWN)).isEmpty();
    }

    @Test
    void aDecisionIsMadeOnWhatIsStoredAtThatMoment() {
        Publication begun = begun("แผน");
        Publication submitted = OfficeOverPorts.accepted(submits(begun));
        List<Publication> seen = new ArrayList<>();
        publications().change(begun.id(), stored -> {
            seen.add(stored);
            return Outcome.refused(Refusal.of(RefusalCode.STALE));
        });
        assertThat(seen).containsExactly(submitted);
    }

    @Test
    void ofSeveralWhoDecideOnTheSameOneIsHeardAndTheOthersAreStale() throws Exception {
        Publication begun = begun("แผน");
        List<Outcome> outcomes = new ArrayList<>();
        ExecutorService people = Executors.newFixedThreadPool(4);
        try {
            List<Future<Outcome>> answers = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                answers.add(people.submit(() -> submits(begun)));
            }
            for (Future<Outcome> answer : answers) {
                outcomes.add(answer.get());
            }
        } finally {
            people.shutdownNow();
        }
        assertThat(outcomes).filteredOn(Outcome::isAccepted).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.isAccepted())
                .allSatisfy(outcome -> assertThat(codes(outcome)).contains(RefusalCode.STALE));
        assertThat(publications().find(begun.id()).orElseThrow().version()).isEqualTo(begun.version() + 1);
    }

    @Test
    void whatChangedLastComesFirstAndTheOtherWayRoundWhereAsked() {
        Publication first = begun("แผน");
        Publication second = begun("แผน");
        Publication third = begun("แผน");
        clock().forward(Duration.ofMinutes(1));
        submits(first);

        Set<PublicationId> own = Set.of(first.id(), second.id(), third.id());
        List<PublicationId> recent = ids(list(PublicationFilter.ALL), own);
        assertThat(recent).containsExactly(first.id(), third.id(), second.id());
        List<PublicationId> oldest = ids(list(sorted(PublicationFilter.Sort.OLDEST)), own);
        assertThat(oldest).containsExactly(second.id(), third.id(), first.id());
    }

    @Test
    void aPageHoldsItsPartOfTheListAndTheCountOfTheWhole() {
        begun("แผน");
        begun("แผน");
        Page<PublicationLine> whole = publications().list(PublicationFilter.ALL, Reader.PRODUCT, 0, ALL);
        Page<PublicationLine> second = publications().list(PublicationFilter.ALL, Reader.PRODUCT, 1, 1);
        assertThat(second.items()).containsExactly(whole.items().get(1));
        assertThat(second.total())
                .isEqualTo(whole.total())
                .isEqualTo(whole.items().size());
        assertThat(publications()
                        .list(PublicationFilter.ALL, Reader.PRODUCT, ALL, 10)
                        .items())
                .isEmpty();
    }

    @Test
    void aLineSaysWhatIsStored() {
        Publication begun = begun("แผน");
        clock().forward(Duration.ofMinutes(3));
        Publication submitted = OfficeOverPorts.accepted(submits(begun));

        PublicationLine line = publications().lines(List.of(begun.id())).get(0);
        assertThat(line.version()).isEqualTo(submitted.version());
        assertThat(line.title()).isEqualTo(submitted.latest().content().title());
        assertThat(line.topic()).isEqualTo(submitted.topic());
        assertThat(line.category())
                .isEqualTo(OfficeOverPorts.CATALOGUE
                        .topic(submitted.topic())
                        .orElseThrow()
                        .category());
        assertThat(line.owner()).isEqualTo(Staff.STRATEGY);
        assertThat(line.state()).isEqualTo(EditionState.IN_PROCEDURE);
        assertThat(line.step()).isEqualTo(submitted.latest().currentStep().map(step -> step.kind()));
        assertThat(line.stepDue()).isEqualTo(submitted.latest().stepDue()).isPresent();
        assertThat(line.since()).isEqualTo(line.changed()).isEqualTo(clock().instant());
        assertThat(line.isPublic()).isFalse();
    }

    @Test
    void linesComeInTheOrderAskedForAndWhatIsNotThereIsLeftOut() {
        Publication first = begun("แผน");
        Publication second = begun("แผน");
        assertThat(publications().lines(List.of(second.id(), UNKNOWN, first.id())))
                .extracting(PublicationLine::id)
                .containsExactly(second.id(), first.id());
    }

    @Test
    void aFilterShowsNothingButWhatItAsksFor() {
        Publication draft = begun("โครงการน้ำตก");
        Publication submitted = begun("โครงการภูเขา");
        submits(submitted);
        Set<PublicationId> own = Set.of(draft.id(), submitted.id());

        assertThat(ids(list(PublicationFilter.ALL.in(Set.of(EditionState.DRAFT))), own))
                .containsExactly(draft.id());
        assertThat(ids(list(PublicationFilter.ALL.titled("น้ำตก")), own)).containsExactly(draft.id());
        assertThat(ids(list(PublicationFilter.ALL.titled("โครงการ")), own)).hasSize(2);
        assertThat(ids(list(PublicationFilter.ALL.under(new TopicId("telephone"))), own))
                .isEmpty();
        assertThat(ids(list(PublicationFilter.ALL.ownedBy(Staff.STRATEGY)), own))
                .hasSize(2);
        assertThat(ids(list(PublicationFilter.ALL.onlyPublicOnes()), own)).isEmpty();
    }

    @Test
    void wordsOfATitleFindNothingForWhomItIsNotFor() {
        Publication draft = begun("ความลับของหน่วยงาน");
        PublicationFilter words = PublicationFilter.ALL.titled("ความลับ");
        assertThat(publications().list(words, Reader.PRODUCT, 0, ALL).items())
                .extracting(PublicationLine::id)
                .contains(draft.id());
        assertThat(publications().list(words, Reader.NOBODY, 0, ALL).items())
                .extracting(PublicationLine::id)
                .doesNotContain(draft.id());
    }

    @Test
    void whatWaitsIsFoundByEachOfItsKeysMostUrgentFirst() {
        Publication later = begun("แผน");
        clock().forward(Duration.ofDays(7));
        Publication latest = begun("แผน");
        latest = OfficeOverPorts.accepted(submits(latest));
        clock().forward(Duration.ofDays(-7));
        later = OfficeOverPorts.accepted(submits(later));

        Set<String> keys = Waiting.keys(later);
        assertThat(keys).isNotEmpty().isEqualTo(Waiting.keys(latest));
        assertThat(publications().waitingKeys()).containsAll(keys);
        assertThat(ids(publications().waiting(keys, 0, ALL), Set.of(later.id(), latest.id())))
                .containsExactly(later.id(), latest.id());
        assertThat(publications().waiting(Set.of(), 0, ALL).items()).isEmpty();
    }

    @Test
    void whatIsUrgentOnSomeDaysIsFoundByThemBothInclusive() {
        Publication first = OfficeOverPorts.accepted(submits(begun("แผน")));
        clock().forward(Duration.ofDays(7));
        Publication second = OfficeOverPorts.accepted(submits(begun("แผน")));
        clock().forward(Duration.ofDays(-7));
        LocalDate early = first.latest().stepDue().orElseThrow();
        LocalDate late = second.latest().stepDue().orElseThrow();
        Set<PublicationId> both = Set.of(first.id(), second.id());

        assertThat(urgent(first, early, late, both)).containsExactly(first.id(), second.id());
        assertThat(urgent(first, early, late.minusDays(1), both)).containsExactly(first.id());
        assertThat(urgent(first, early.plusDays(1), late, both)).containsExactly(second.id());
        assertThat(urgent(first, LocalDate.MIN, LocalDate.MAX, both)).containsExactly(first.id(), second.id());
        assertThat(publications().urgent(Set.of(), early, late, 0, ALL)).isEmpty();

        Set<String> keys = Waiting.keys(first);
        List<PublicationLine> all = publications().urgent(keys, early, late, 0, ALL);
        assertThat(publications().urgent(keys, early, late, 0, 1)).isEqualTo(all.subList(0, 1));
        assertThat(publications().urgent(keys, early, late, 1, ALL)).isEqualTo(all.subList(1, all.size()));
    }

    private List<PublicationId> urgent(Publication waiting, LocalDate from, LocalDate until, Set<PublicationId> asked) {
        return publications().urgent(Waiting.keys(waiting), from, until, 0, ALL).stream()
                .map(PublicationLine::id)
                .filter(asked::contains)
                .toList();
    }

    @Test
    void whatWaitsForNobodyIsSaidToUntilItIsSavedAgain() {
        Publication begun = begun("แผน");
        publications().strand(begun.id(), true);
        assertThat(waitsForNobody(begun)).isTrue();
        publications().strand(begun.id(), false);
        assertThat(waitsForNobody(begun)).isFalse();

        publications().strand(begun.id(), true);
        submits(begun);
        assertThat(waitsForNobody(begun)).isFalse();
    }

    @Test
    void whoWalksMeetsEveryPublicationOnceInAFixedOrder() {
        Set<PublicationId> own =
                Set.of(begun("แผน").id(), begun("แผน").id(), begun("แผน").id());
        List<PublicationId> met = walked();
        assertThat(met).doesNotHaveDuplicates().containsAll(own);
        assertThat(walked()).isEqualTo(met);
    }

    private List<PublicationId> walked() {
        List<PublicationId> met = new ArrayList<>();
        String from = "";
        do {
            Batch<PublicationId> batch = publications().walk(from, 2);
            met.addAll(batch.items());
            from = batch.next();
        } while (!from.isEmpty());
        return met;
    }

    private boolean waitsForNobody(Publication publication) {
        return publications().waiting(Set.of(Waiting.STRANDED), 0, ALL).items().stream()
                .anyMatch(line -> line.id().equals(publication.id()));
    }

    /** A second after the one before. */
    private Outcome submits(Publication seen) {
        return office.publishing.act(office.staff.clerk, seen.id(), Act.of(Verb.SUBMIT, seen.version()));
    }

    private Publication begun(String title) {
        clock().forward(Duration.ofSeconds(1));
        return office.begun("s9-2", title);
    }

    private Page<PublicationLine> list(PublicationFilter filter) {
        return publications().list(filter, Reader.PRODUCT, 0, ALL);
    }

    private static PublicationFilter sorted(PublicationFilter.Sort sort) {
        PublicationFilter all = PublicationFilter.ALL;
        return new PublicationFilter(
                all.states(),
                all.category(),
                all.topic(),
                all.owner(),
                all.editor(),
                all.text(),
                all.onlyPublic(),
                all.onlySuspended(),
                all.overdueOn(),
                sort);
    }

    private static List<PublicationId> ids(Page<PublicationLine> page, Set<PublicationId> own) {
        return page.items().stream()
                .map(PublicationLine::id)
                .filter(own::contains)
                .toList();
    }

    private static List<RefusalCode> codes(Outcome outcome) {
        return outcome.fold(
                accepted -> List.of(),
                refusals -> refusals.stream().map(Refusal::code).toList());
    }
}
