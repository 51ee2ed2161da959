package org.opengws.web.desk.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.opengws.publishing.decision.Outcome;
import org.opengws.publishing.duty.DutyKind;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.web.desk.DeskFixture;

class ReviewBoardPageTest {

    private final DeskFixture office = new DeskFixture();
    private final Publication published = office.published("แนวทาง; ทดสอบ, ปฏิทิน");
    private final LocalDate due =
            office.now(published.id()).duty(DutyKind.REVIEW).orElseThrow().due();

    @Test
    void theClerkOfTheUnitIsOneClickFromAttestingAndOthersAreShownTheWayToIt() {
        String attest = "/publications/" + published.id() + "/act/attest";
        String path = "/duties?owner=&kind=review&days=1500";

        assertThat(office.page(office.staff.clerk, path, 200)).contains(attest);
        assertThat(office.page(office.staff.auditor, path, 200))
                .contains("/publications/" + published.id() + "\"")
                .doesNotContain(attest);
    }

    @Test
    void aListEndsOnTheDayOfTheDutyAndNotBefore() {
        assertThat(list(due.minusDays(1))).doesNotContain(published.id().value());
        assertThat(list(due)).contains(published.id().value());
        assertThat(office.page(
                        office.staff.clerk,
                        "/duties?owner=&kind=review&from=" + due.plusDays(1) + "&until=" + due.plusDays(9),
                        200))
                .doesNotContain("/publications/" + published.id());
    }

    private String list(LocalDate until) {
        return office.page(office.staff.clerk, "/duties?owner=&kind=review&until=" + until, 200);
    }

    @Test
    void whatIsOwedAndBegunAlreadyLeadsThereInsteadOfBeginningItAgain() {
        String path = "/duties?owner=&kind=owed&days=1500";
        String begin = "/publications/new?topic=s9-1";
        assertThat(office.page(office.staff.clerk, path, 200)).contains(begin);

        Publication begun = office.begun("s9-1", "ประกาศที่เขียนอยู่");

        assertThat(office.page(office.staff.clerk, path, 200))
                .doesNotContain(begin)
                .contains("href=\"/.gws/desk/publications/" + begun.id() + "\">เปิดเรื่อง", "อยู่ระหว่างดำเนินการ");
    }

    @Test
    void eachConcernIsACountThatFilters() {
        for (String concern : new String[] {"overdue", "soon", "unowned", "unscheduled"}) {
            assertThat(office.page(office.staff.communications, "/duties?owner=", 200))
                    .contains("/duties?owner=&amp;concern=" + concern);
            assertThat(office.page(office.staff.communications, "/duties?owner=&concern=" + concern, 200))
                    .contains("aria-current=\"true\"");
        }
    }

    @Test
    void theYearLinksEachDayThatHasADutyToItsList() {
        String page = office.page(office.staff.clerk, "/duties/calendar?owner=&year=2571", 200);

        assertThat(page).contains("from=" + due + "&amp;until=" + due);
        assertThat(page.split("class=\"month[ \"]", -1)).hasSize(13);
    }

    @Test
    void everyFileToSaveIsWholeWithTwelveThousandLines() {
        for (int i = 1; i < 12_000; i++) {
            Publication copy = copy(office.now(published.id()), i);
            office.publications.create(copy.id(), () -> new Outcome.Accepted(copy, List.of()));
        }
        String duties = "?owner=&kind=review&until=" + due;

        assertThat(text("/duties.csv" + duties).lines()).hasSize(12_001);
        assertThat(text("/duties.ics" + duties).lines().filter("BEGIN:VEVENT"::equals))
                .hasSize(12_000);
        assertThat(text("/duties.ics" + duties)).endsWith("END:VCALENDAR\r\n");
        assertThat(text("/publications.csv").lines()).hasSize(12_001);
    }

    private static Publication copy(Publication one, int number) {
        return new Publication(
                new PublicationId("bbbbbb"
                        + Integer.toString(number + 2_985_984, 12)
                                .chars()
                                .mapToObj(c -> String.valueOf((char) (c < 'a' ? c - '0' + 'c' : c - 'a' + 'q')))
                                .collect(Collectors.joining())
                                .substring(1)),
                one.version(),
                one.topic(),
                one.owner(),
                one.createdAt(),
                one.editions(),
                one.marks(),
                one.review(),
                one.duties(),
                one.confirmed(),
                one.checked(),
                one.decisions());
    }

    @Test
    void theTableHoldsWhatTheListShows() {
        String table = text("/duties.csv?owner=&kind=review&until=" + due);

        assertThat(table).contains(published.id().value()).contains(due.toString());
        assertThat(text("/duties.csv?owner=&kind=review&until=" + due.minusDays(1)))
                .doesNotContain(published.id().value());
    }

    @Test
    void theCalendarFileHasOneEventADutyAndATitleStaysText() {
        String file = text("/duties.ics?owner=&kind=review&until=" + due);

        assertThat(file)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .contains("UID:" + published.id() + "-" + due + "@gws\r\n")
                .contains("DTSTART;VALUE=DATE:" + due.toString().replace("-", ""));
        assertThat(file.replace("\r\n ", "")).contains("แนวทาง\\; ทดสอบ\\, ปฏิทิน");
        assertThat(file.lines().filter("BEGIN:VEVENT"::equals)).hasSize(1);
        assertThat(file.lines())
                .allSatisfy(line -> assertThat(line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length)
                        .isLessThanOrEqualTo(75));
    }

    private String text(String path) {
        return office.saved(office.staff.clerk, path);
    }
}
