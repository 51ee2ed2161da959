package org.opengws.web.desk.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.opengws.publishing.edition.EditionState;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.storage.PublicationFilter;
import org.opengws.web.Answer;
import org.opengws.web.desk.DeskFixture;

/** รายงานว่าไม่มีรายการในงวด, in one act from the review board. */
class NothingToReportTest {

    private static final String ADDRESS = "/duties/nothing/budget-use/2570-Q1";

    private final DeskFixture office = new DeskFixture();

    @Test
    void theBoardOffersItBesideWhatIsOwedForAPeriodToWhoWritesForTheUnit() {
        office.on(LocalDate.of(2027, 2, 15));
        assertThat(office.page(office.staff.centralClerk, "/duties", 200))
                .contains("href=\"/.gws/desk" + ADDRESS + "\"");
        assertThat(office.page(office.staff.communications, "/duties?owner=", 200))
                .doesNotContain(ADDRESS);
    }

    @Test
    void thePageSaysWhatWillBePublishedAndWhichWayItGoes() {
        assertThat(office.page(office.staff.centralClerk, ADDRESS, 200))
                .contains("ไม่มีรายการในงวดนี้")
                .contains("ผลการใช้จ่ายงบประมาณ")
                .contains("→");
    }

    @Test
    void oneActWritesItAndSubmitsItAndTheSameAgainMakesNoSecondOne() {
        Answer answer = office.post(office.staff.centralClerk, ADDRESS, Map.of());
        office.post(office.staff.centralClerk, ADDRESS, Map.of());

        Publication reported = office.publishing
                .find(office.publishing
                        .list(PublicationFilter.ALL.in(Set.of(EditionState.IN_PROCEDURE)), 0, 10)
                        .items()
                        .get(0)
                        .id())
                .orElseThrow();
        assertThat(((Answer.Redirect) answer).address())
                .isEqualTo("/.gws/desk/publications/" + reported.id() + "?done=submit&of=" + reported.id());
        assertThat(reported.latest().content().reportsNothing()).isTrue();
        assertThat(reported.latest().content().period()).isEqualTo("2570-Q1");
        assertThat(reported.latest().content().title().en()).contains("nothing to report");
        assertThat(office.publishing.list(PublicationFilter.ALL, 0, 10).total()).isEqualTo(1);
        assertThat(office.page(office.staff.centralClerk, "/publications/" + reported.id(), 200))
                .contains("รายงานว่าไม่มีรายการในงวดใช้แบบนี้")
                .doesNotContain("เลือกแบบที่เข้มงวดกว่า");
    }

    @Test
    void whoWritesForNoUnitIsRefusedWithTheReason() {
        Answer.Page page = (Answer.Page) office.post(office.staff.verifier, ADDRESS, Map.of());
        assertThat(page.status()).isEqualTo(403);
        assertThat(office.publishing.list(PublicationFilter.ALL, 0, 10).total()).isZero();
    }

    @Test
    void aTopicWithoutPeriodsAndAPeriodThatIsNoneAreNotFound() {
        assertThat(((Answer.Page) office.get(office.staff.centralClerk, "/duties/nothing/news/2570-Q1")).status())
                .isEqualTo(404);
        assertThat(((Answer.Page) office.get(office.staff.centralClerk, "/duties/nothing/budget-use/soon")).status())
                .isEqualTo(404);
    }
}
