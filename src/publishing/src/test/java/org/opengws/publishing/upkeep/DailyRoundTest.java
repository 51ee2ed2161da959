package org.opengws.publishing.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.opengws.publishing.decision.Case;
import org.opengws.publishing.decision.Staff;
import org.opengws.publishing.duty.Duty;
import org.opengws.publishing.duty.DutyKind;
import org.opengws.publishing.edition.Content;
import org.opengws.publishing.edition.ContentField;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.notice.Notice;
import org.opengws.publishing.people.Role;

class DailyRoundTest {

    /** A Monday. */
    private static final LocalDate DUE = LocalDate.of(2026, 12, 14);

    private final Worker worker = new Worker();

    @Test
    void nothingIsToldSixWorkingDaysBefore() {
        review(DUE).on(DUE.minusDays(10)).round().run();

        assertThat(worker.told()).isEmpty();
    }

    @Test
    void theClerksAreToldFiveWorkingDaysBeforeTheDay() {
        review(DUE).on(DUE.minusDays(7)).round().run();

        assertThat(worker.told()).containsExactlyInAnyOrder("duty-soon clerk", "duty-soon colleague");
    }

    @Test
    void onTheDayBeforeItIsSoonOnTheDayItIsTodayAndOnTheDayAfterItIsOverdue() {
        review(DUE).on(DUE.minusDays(1)).round().run();
        assertThat(worker.told()).containsExactlyInAnyOrder("duty-soon clerk", "duty-soon colleague");

        worker.on(DUE).round().run();
        assertThat(worker.told()).hasSize(4).contains("duty-today clerk", "duty-today colleague");

        worker.on(DUE.plusDays(1)).round().run();
        assertThat(worker.told())
                .hasSize(7)
                .contains("duty-overdue clerk", "duty-overdue colleague", "duty-overdue head");
    }

    @Test
    void aRepeatOnTheSameDayTellsNobodyAgain() {
        review(DUE).on(DUE).round().run();
        int told = worker.notices.all().size();
        worker.clock.forward(Duration.ofHours(3));

        assertThat(worker.round().run().told()).isZero();
        assertThat(worker.notices.all()).hasSize(told);
    }

    @Test
    void aRoundThatBrokeOffIsRepeatedWithoutTellingAgain() {
        review(DUE).on(DUE).round().run();
        worker.bookmarks.remove("daily-round");

        assertThat(worker.round().run().told()).isZero();
    }

    @Test
    void whatBecameOverdueOnMissedDaysIsToldAfterwards() {
        review(DUE).on(DUE.minusDays(20)).round().run();

        worker.on(DUE.plusDays(9)).round().run();

        assertThat(worker.told())
                .containsExactlyInAnyOrder("duty-overdue clerk", "duty-overdue colleague", "duty-overdue head");
        assertThat(worker.round().lastDay()).contains(DUE.plusDays(9));
    }

    @Test
    void anOverdueDutyIsNotToldEachDay() {
        review(DUE).on(DUE.plusDays(1)).round().run();
        worker.on(DUE.plusDays(2)).round().run();
        worker.on(DUE.plusDays(3)).round().run();

        assertThat(worker.told()).hasSize(3);
    }

    @Test
    void aDutyThatWasSetAnewIsToldAnew() {
        review(DUE).on(DUE).round().run();
        review(DUE.plusDays(7)).on(DUE.plusDays(7)).round().run();

        assertThat(worker.told()).filteredOn("duty-today clerk"::equals).hasSize(2);
    }

    @Test
    void aStandingCheckIsToldToCommunications() {
        with(new Duty(DutyKind.STANDING_CHECK, DUE, DUE.minusDays(7)))
                .on(DUE)
                .round()
                .run();

        assertThat(worker.told()).containsExactly("check-today communications");
    }

    @Test
    void theLastDayOfPublicationIsStillPublicAndTheDayAfterIsNot() {
        LocalDate last = LocalDate.of(2026, 12, 2);
        worker.has(expiring(last)).on(last).round().run();
        assertThat(worker.publication().marks().suspension()).isEmpty();

        assertThat(worker.on(last.plusDays(1)).round().run().expired()).isEqualTo(1);

        Publication expired = worker.publication();
        assertThat(expired.marks().suspension())
                .hasValueSatisfying(mark -> assertThat(mark.expired()).isTrue());
        assertThat(expired.duty(DutyKind.EXPIRED)).map(Duty::due).contains(LocalDate.of(2026, 12, 10));
    }

    @Test
    void expiryIsRecordedOnceAlsoAfterMissedDays() {
        LocalDate last = LocalDate.of(2026, 12, 2);
        worker.has(expiring(last)).on(last.plusDays(30)).round().run();
        int decisions = worker.publication().decisions().size();

        worker.round().run();

        assertThat(worker.publication().decisions())
                .hasSize(decisions)
                .last()
                .satisfies(decision -> assertThat(decision.verb()).isEqualTo(Verb.EXPIRE));
    }

    @Test
    void whatATopicOwesIsToldToItsUnitAndWithoutOneToCommunications() {
        worker.on(LocalDate.of(2027, 11, 22)).round().run();

        List<Notice> owed = worker.notices.all().stream()
                .filter(notice -> notice.kind().code().startsWith("owed-overdue"))
                .toList();
        assertThat(owed)
                .isNotEmpty()
                .allSatisfy(notice -> assertThat(notice.publication()).isEmpty());
        assertThat(owed)
                .extracting(notice -> notice.person().value())
                .contains("communications", "clerk", "head")
                .doesNotContain("verifier", "director");
    }

    @Test
    void readNoticesGoAfterNinetyDaysAndUnreadOnesStay() {
        review(DUE).on(DUE).round().run();
        worker.notices.readAll(worker.staff.clerk.id(), worker.clock.instant());

        worker.on(DUE.plusDays(89)).round().run();
        assertThat(worker.told()).contains("duty-today clerk");
        worker.on(DUE.plusDays(91)).round().run();
        assertThat(worker.told()).doesNotContain("duty-today clerk").contains("duty-today colleague");
    }

    @Test
    void whatIsLateWithAnExecutiveIsToldOnceToHisFrontOfficeAndNotToHim() {
        worker.staff.add("front", Staff.OFFICE, false, Role.FRONT_OFFICE);
        Case file = Case.ofClause("1.1");
        file.does(file.clerk(), Verb.SUBMIT).passesStep();
        LocalDate due = file.publication.latest().stepDue().orElseThrow();

        worker.has(file).on(due).round().run();
        assertThat(worker.told()).isEmpty();
        worker.on(due.plusDays(1)).round().run();
        worker.on(due.plusDays(2)).round().run();

        assertThat(worker.told()).containsExactly("prepare-late front");
    }

    private Worker review(LocalDate due) {
        return with(new Duty(DutyKind.REVIEW, due, due.minusDays(30)));
    }

    private Worker with(Duty duty) {
        Case file = Case.ofClause("1.3").isPublished();
        file.publication = file.publication.withDuties(List.of(duty));
        return worker.has(file);
    }

    private static Case expiring(LocalDate last) {
        Case file = Case.ofClause("1.3");
        Content content = file.content("ประกาศ");
        Content expiring = content.with()
                .set(ContentField.PUBLISH_FROM, "")
                .set(ContentField.EXPIRY, last)
                .build();
        return file.saves(file.clerk(), expiring).isPublished();
    }
}
