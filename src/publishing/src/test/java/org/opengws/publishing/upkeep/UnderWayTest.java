package org.opengws.publishing.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.opengws.publishing.calendar.FiscalPeriod;
import org.opengws.publishing.catalogue.Rhythm;
import org.opengws.publishing.decision.Case;
import org.opengws.publishing.decision.Staff;
import org.opengws.publishing.duty.OwedTopic;
import org.opengws.publishing.edition.Content;
import org.opengws.publishing.edition.ContentField;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.notice.Notice;
import org.opengws.publishing.notice.NoticeId;
import org.opengws.publishing.storage.PublicationLine;

class UnderWayTest {

    private static final String FIRST = "2570-Q1";

    private final Worker worker = new Worker().on(LocalDate.of(2027, 2, 1));
    private final Case report = Case.begun("budget-use", Staff.STRATEGY);

    @Test
    void aPeriodIsUnderWayFromTheFirstDraftOfItsReportUntilThatIsPublished() {
        assertThat(underWay(FIRST)).isEmpty();

        worker.has(report.saves(report.clerk(), reporting(FIRST)));
        assertThat(underWay(FIRST)).contains(report.publication.id());

        worker.has(report.reachesVerifier());
        assertThat(underWay(FIRST)).contains(report.publication.id());
    }

    @Test
    void aReportForAnotherPeriodIsNotTheOneThatIsOwed() {
        worker.has(report.saves(report.clerk(), reporting("2569-Q4")));

        assertThat(underWay(FIRST)).isEmpty();
    }

    @Test
    void whatWasRejectedOrGivenUpClosesNothing() {
        worker.has(report.saves(report.clerk(), reporting(FIRST)).does(report.clerk(), Verb.DISCARD));

        assertThat(underWay(FIRST)).isEmpty();
    }

    @Test
    void whatIsUnderWayIsStillOwed() {
        int before = worker.owed.all().size();
        worker.has(report.saves(report.clerk(), reporting(FIRST)));

        assertThat(worker.owed.all()).hasSize(before);
    }

    @Test
    void aStreamIsUnderWayWithWhateverIsWritten() {
        OwedTopic stream = worker.owed.all().stream()
                .filter(owed -> owed.topic().rhythm() == Rhythm.STREAM)
                .findFirst()
                .orElseThrow();
        worker.has(Case.begun(stream.topic().id().value(), Staff.STRATEGY));

        assertThat(new UnderWay(worker.publishing).of(stream)).isPresent();
    }

    @Test
    void whoeverIsToldOfWhatIsWrittenAlreadyIsLedThereAndToldOnce() {
        worker.round().run();
        List<NoticeId> told = owed();
        worker.has(report.saves(report.clerk(), reporting(FIRST)));

        worker.round().run();
        assertThat(owed()).isEqualTo(told);

        Worker later = new Worker().on(LocalDate.of(2027, 2, 1)).has(report);
        later.round().run();
        assertThat(later.notices.all())
                .filteredOn(notice -> notice.publication().isPresent())
                .isNotEmpty()
                .allSatisfy(notice -> assertThat(notice.key()).endsWith(".under-way"));
    }

    private List<NoticeId> owed() {
        return worker.notices.all().stream()
                .filter(notice -> notice.kind().code().startsWith("owed"))
                .map(Notice::id)
                .toList();
    }

    private Optional<PublicationId> underWay(String period) {
        OwedTopic owed = worker.owed.all().stream()
                .filter(one -> one.topic().id().equals(report.publication.topic()))
                .filter(one -> one.period()
                        .map(FiscalPeriod::code)
                        .filter(period::equals)
                        .isPresent())
                .findFirst()
                .orElseThrow();
        return new UnderWay(worker.publishing).of(owed).map(PublicationLine::id);
    }

    private Content reporting(String period) {
        Content plain = report.content("รายงานการใช้จ่ายงบประมาณ");
        return plain.with().set(ContentField.PERIOD, period).build();
    }
}
