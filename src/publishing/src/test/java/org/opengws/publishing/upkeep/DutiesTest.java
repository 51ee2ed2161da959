package org.opengws.publishing.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.opengws.publishing.catalogue.Rhythm;
import org.opengws.publishing.decision.Case;
import org.opengws.publishing.decision.Staff;
import org.opengws.publishing.duty.DutyKind;
import org.opengws.publishing.duty.Urgency;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.storage.Page;

class DutiesTest {

    private static final LocalDate LATER = LocalDate.of(2029, 1, 1);

    private final Worker worker = new Worker();
    private final Case file = Case.ofClause("1.3").isPublished();

    @Test
    void aUnitHasItsPublicationsReviewsAndWhatItsTopicsOwe() {
        worker.has(file);

        Page<DutyItem> duties = worker.duties.ofUnit(Staff.STRATEGY, LATER, 0, 100);

        assertThat(duties.items()).anySatisfy(item -> assertThat(item.kind()).contains(DutyKind.REVIEW));
        assertThat(duties.items())
                .filteredOn(item -> item.owed().isPresent())
                .isNotEmpty()
                .allSatisfy(item -> assertThat(
                                item.owed().orElseThrow().topic().owner().value())
                        .contains(Staff.STRATEGY));
        assertThat(duties.items()).isSortedAccordingTo(java.util.Comparator.comparing(DutyItem::due));
        assertThat(duties.total()).isEqualTo(duties.items().size());
    }

    @Test
    void aUnitDoesNotSeeStandingChecksNorOtherUnitsDuties() {
        worker.has(file);

        assertThat(worker.duties.ofUnit(Staff.STRATEGY, LATER, 0, 100).items())
                .noneMatch(item ->
                        item.kind().filter(DutyKind.STANDING_CHECK::equals).isPresent());
        assertThat(worker.duties.ofUnit(Staff.CENTRE, LATER, 0, 100).items())
                .noneMatch(item -> item.publication().isPresent());
    }

    @Test
    void communicationsHasTheStandingChecksAndTheTopicsWithoutOwner() {
        worker.has(file);

        Page<DutyItem> duties = worker.duties.ofCommunications(LATER, 0, 100);

        assertThat(duties.items())
                .filteredOn(item -> item.publication().isPresent())
                .singleElement()
                .satisfies(item -> assertThat(item.kind()).contains(DutyKind.STANDING_CHECK));
        assertThat(duties.items())
                .filteredOn(item -> item.owed().isPresent())
                .isNotEmpty()
                .allSatisfy(item -> assertThat(
                                worker.owed.owner(item.owed().orElseThrow().topic()))
                        .isEmpty());
    }

    @Test
    void aRevisionShowsTheDutyAsUnderReview() {
        file.does(file.clerk(), Verb.REVISE);
        worker.has(file);

        assertThat(worker.duties.ofUnit(Staff.STRATEGY, LATER, 0, 100).items())
                .filteredOn(item -> item.publication().isPresent())
                .allSatisfy(item -> assertThat(item.underReview()).isTrue());
    }

    @Test
    void aDutyIsOverdueFromTheDayAfter() {
        worker.has(file);
        LocalDate due = worker.publication().duty(DutyKind.REVIEW).orElseThrow().due();

        assertThat(urgency(due.minusDays(30))).isEqualTo(Urgency.LATER);
        assertThat(urgency(due.minusDays(1))).isEqualTo(Urgency.SOON);
        assertThat(urgency(due)).isEqualTo(Urgency.TODAY);
        assertThat(urgency(due.plusDays(1))).isEqualTo(Urgency.OVERDUE);
    }

    @Test
    void aPageGoesOnWhereTheOneBeforeEnded() {
        worker.has(file);
        Page<DutyItem> all = worker.duties.ofAll(LATER, 0, 100);

        Page<DutyItem> second = worker.duties.ofAll(LATER, 3, 4);

        assertThat(second.items()).isEqualTo(all.items().subList(3, 7));
        assertThat(second.total()).isEqualTo(all.total());
    }

    @Test
    void nothingDueLaterThanAskedForIsListed() {
        worker.has(file);
        LocalDate until = LocalDate.of(2026, 12, 31);

        assertThat(worker.duties.ofAll(until, 0, 100).items())
                .isNotEmpty()
                .noneMatch(item -> item.due().isAfter(until));
    }

    @Test
    void whatATopicOwesIsClosedByAPublicationOfIts() {
        int before = worker.owed.all().size();
        var stream = worker.owed.all().stream()
                .filter(one -> one.topic().rhythm() == Rhythm.STREAM)
                .findFirst()
                .orElseThrow();
        Case news = Case.begun(stream.topic().id().value(), Staff.STRATEGY).isPublished();
        worker.has(news);

        LocalDate due = worker.owed.all().stream()
                .filter(one -> one.topic().equals(stream.topic()))
                .findFirst()
                .orElseThrow()
                .due();
        assertThat(due).isAfter(stream.due());
        assertThat(worker.owed.all()).hasSize(before);
    }

    @Test
    void theUnitsOfAPersonAreThoseForWhichHeActs() {
        assertThat(worker.publishing.unitsOf(worker.staff.clerk)).isEqualTo(Set.of(Staff.STRATEGY));
    }

    private Urgency urgency(LocalDate day) {
        return worker.on(day).duties.ofUnit(Staff.STRATEGY, LATER, 0, 100).items().stream()
                .filter(item -> item.kind().filter(DutyKind.REVIEW::equals).isPresent())
                .findFirst()
                .orElseThrow()
                .urgency();
    }
}
