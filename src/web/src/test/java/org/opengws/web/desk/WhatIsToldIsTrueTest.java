package org.opengws.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.Verb;

/** What the desk tells a person is so. */
class WhatIsToldIsTrueTest {

    private final DeskFixture office = new DeskFixture();

    @Test
    void whereDutiesAreDueTheInboxDoesNotSayThatNothingIsToBeDone() {
        assertThat(office.page(office.staff.communications, "/", 200))
                .contains("id=\"duties-due\"", "/.gws/desk/duties")
                .doesNotContain("ไม่มีงานค้าง");
        assertThat(office.page(office.staff.secretary, "/", 200)).contains("ไม่มีงานค้าง");
    }

    @Test
    void aRequestForWithdrawalReadsAsOneAndLeadsToItsDecision() {
        Publication published = office.published("ข้อมูลที่เผยแพร่");
        office.act(office.staff.clerk, published.id(), Verb.REQUEST_WITHDRAWAL);

        assertThat(office.page(office.staff.secretary, "/", 200))
                .contains("ขอยกเลิกการเผยแพร่", "พิจารณาคำขอยกเลิก")
                .doesNotContain("เผยแพร่แล้ว");
    }

    @Test
    void receivingSeveralTogetherOffersToWhomTheyAreGiven() {
        Publication first = office.sent("เรื่องที่หนึ่ง");
        Publication second = office.sent("เรื่องที่สอง");

        assertThat(office.page(
                        office.staff.director,
                        "/together?verb=receive&item=" + first.id() + "&item=" + second.id(),
                        200))
                .contains("name=\"assignee\"", "value=\"second-verifier\"");
        office.post(
                office.staff.director,
                "/together",
                Map.of(
                        "verb",
                        "receive",
                        "item",
                        first.id().value(),
                        "version." + first.id(),
                        Long.toString(first.version()),
                        "assignee",
                        "second-verifier"));

        assertThat(office.now(first.id()).latest().assignee()).contains(office.staff.secondVerifier.id());
    }

    @Test
    void withdrawingIsTheGraveActAndSuspendingIsNot() {
        Publication published = office.published("ข้อมูลที่เผยแพร่");
        office.act(office.staff.clerk, published.id(), Verb.REQUEST_WITHDRAWAL);

        String page = office.page(office.staff.secretary, "/publications/" + published.id(), 200);

        assertThat(page)
                .containsPattern("class=\"button main grave\"[^>]*/act/withdraw")
                .containsPattern("class=\"button second small\"[^>]*/act/suspend");
    }

    @Test
    void whatNobodyAnswersForStandsApartInTheInboxOfWhoSeesToIt() {
        Publication waits = office.sent("เรื่องที่รอรับ");
        office.staff.remove(office.staff.director);

        // he sees to it that there is somebody; what it says is not his to read
        assertThat(office.page(office.staff.administrator, "/", 200))
                .contains("เรื่องที่ไม่มีผู้รับผิดชอบ", "เรื่องที่ยังไม่เผยแพร่")
                .doesNotContain("เรื่องที่รอรับ", "/publications/" + waits.id());
    }
}
