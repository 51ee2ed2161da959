package org.opengws.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.opengws.publishing.decision.Staff;
import org.opengws.publishing.document.IncomingFile;
import org.opengws.publishing.language.Language;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.notice.Notice;
import org.opengws.publishing.notice.NoticeKind;
import org.opengws.publishing.people.Delegation;
import org.opengws.publishing.people.DelegationId;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.people.Role;
import org.opengws.web.PeopleAdministration;
import org.opengws.web.desk.screen.Wording;

class OfficePagesTest {

    private final DeskFixture office = new DeskFixture();
    private final Person auditor = office.staff.auditor;

    @Test
    void theCatalogueShowsOnlyTopicsOfTheCoverageAskedForAndSaysHowManyThatAre() {
        assertThat(office.page(auditor, "/catalogue?coverage=current", 200))
                .contains("แสดง 0 จาก 33 หัวข้อ")
                .doesNotContain("/catalogue/topics/");
        assertThat(office.page(auditor, "/catalogue?coverage=missing", 200))
                .contains("แสดง 33 จาก 33 หัวข้อ")
                .contains("/catalogue/topics/history");
    }

    @Test
    void theCatalogueIsNarrowedByProcedureAndBySource() {
        assertThat(office.page(auditor, "/catalogue?procedure=general-information", 200))
                .contains("/catalogue/topics/history")
                .doesNotContain("/catalogue/topics/vision-mission");
        assertThat(office.page(auditor, "/catalogue?provenance=practice", 200))
                .contains("/catalogue/topics/")
                .doesNotContain("/catalogue/topics/vision-mission");
    }

    @Test
    void aProposalOfOursIsMarkedAsOneAndTheLawAsTheLaw() {
        assertThat(office.page(auditor, "/catalogue", 200))
                .contains("class=\"from proposal\">ข้อเสนอของระบบ")
                .contains("class=\"from topic\">ตัวบทของกฎหมาย");
    }

    @Test
    void whatWaitsForASecondPersonNamesThoseWhoMayConfirmItAndTellsThemWhere() {
        Person executive = office.staff.secretary;
        PeopleAdministration.Waiting waiting = new PeopleAdministration.Waiting(
                "password", Optional.empty(), office.staff.administrator.id(), Instant.EPOCH);
        Person front = office.staff.add("front", Staff.OFFICE, false, Role.FRONT_OFFICE);
        DeskFixture desk = new DeskFixture(
                Optional.empty(),
                Optional.of(accounts(List.of(
                        new PeopleAdministration.Account(executive, true, List.of(waiting)),
                        new PeopleAdministration.Account(front, true, List.of()),
                        new PeopleAdministration.Account(office.staff.clerk, true, List.of())))));
        for (String page : List.of("/people", "/people/" + executive.id())) {
            assertThat(desk.page(office.staff.administrator, page, 200))
                    .contains("รหัสผ่านใหม่รอการยืนยัน ผู้ยืนยันได้ ได้แก่ คุณfront")
                    .doesNotContain("ได้แก่ คุณclerk");
        }
        desk.notices.add(
                List.of(Notice.of(
                        front.id(),
                        Instant.EPOCH,
                        NoticeKind.OFFICE_ASKED,
                        Optional.empty(),
                        "office 1",
                        Text.thai("ขอตั้งรหัสผ่านใหม่"),
                        Text.thai("คุณadministrator"),
                        Optional.empty())),
                notice -> false);
        assertThat(desk.page(front, "/notices", 200))
                .contains("<a href=\"/.gws/desk/acts\">มีเรื่องที่ท่านเป็นผู้ยืนยันได้")
                .doesNotContain("ผู้ตรวจสอบภายใน");
        assertThat(desk.page(front, "/acts", 200)).contains("action=\"/.gws/desk/acts\"");
    }

    @Test
    void theLinesOfADigestAreShownWhenTheyAreAskedFor() {
        String heads = "head 2026-11-22 " + "a".repeat(64);
        office.notices.add(
                List.of(Notice.of(
                        office.staff.auditor.id(),
                        Instant.EPOCH,
                        NoticeKind.AUDIT_DIGEST,
                        Optional.empty(),
                        "2026-11-23",
                        Text.EMPTY,
                        Text.thai("\n\nค่าประจำวัน\n" + (heads + "\n").repeat(20)),
                        Optional.of(DeskFixture.TODAY))),
                notice -> false);
        String page = office.page(office.staff.auditor, "/notices", 200);
        String before = page.substring(0, page.indexOf("<details class=\"notice-more\">"));
        assertThat(before).contains("เรื่องที่แจ้งผู้ตรวจสอบ").doesNotContain(heads);
        assertThat(page).contains("ดูรายละเอียดทั้งหมด", heads);
    }

    @Test
    void whomAFrontOfficeServesStandsByNameWhenHisAccountIsDisabled() {
        Person executive = office.staff.secretary;
        Person front = office.staff.add("front", Staff.OFFICE, false, Role.FRONT_OFFICE);
        Person serving = new Person(
                front.id(),
                front.name(),
                front.position(),
                front.unit(),
                front.roles(),
                Set.of(),
                false,
                "",
                Set.of(executive.id(), new PersonId("never-known")));
        DeskFixture desk = new DeskFixture(
                Optional.empty(),
                Optional.of(accounts(List.of(new PeopleAdministration.Account(serving, true, List.of())))));
        desk.staff.remove(executive);
        assertThat(desk.page(office.staff.administrator, "/people/front", 200))
                .contains("คุณpermanent-secretary (ปิดการใช้งานบัญชีแล้ว)", ">never-known<");
    }

    /** A front office confirms for its executive; nothing else is asked of them. */
    private static PeopleAdministration accounts(List<PeopleAdministration.Account> all) {
        return (PeopleAdministration) Proxy.newProxyInstance(
                PeopleAdministration.class.getClassLoader(),
                new Class<?>[] {PeopleAdministration.class},
                (proxy, method, args) -> switch (method.getName()) {
                    case "all" -> all;
                    case "secondFactors" -> Optional.empty();
                    case "mayConfirm" -> ((Person) args[0]).is(Role.FRONT_OFFICE);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    @Test
    void theBarIsAHundredLong() {
        String page = office.page(auditor, "/catalogue", 200);
        assertThat(page).contains("class=\"part-missing\" x=\"0\" y=\"0\" width=\"100\"");
    }

    @Test
    void theSliderAndTheDateLeadToTheSameDay() {
        LocalDate first = office.publishing.organisation().days().get(0);

        assertThat(office.page(auditor, "/units?at=0", 200))
                .contains("name=\"on\" type=\"date\" value=\"" + first + "\"")
                .contains("value=\"0\" list=\"stops\"");
        assertThat(office.page(auditor, "/units?on=" + first, 200)).contains("value=\"0\" list=\"stops\"");
    }

    @Test
    void theDayBeforeAChangeStandsAtTheStopBeforeIt() {
        LocalDate second = office.publishing.organisation().days().get(1);

        assertThat(office.page(auditor, "/units?on=" + second.minusDays(1), 200))
                .contains("value=\"0\" list=\"stops\"")
                .contains("rel=\"next\" class=\"button small second\" href=\"/.gws/desk/units?on=" + second + "\"");
        assertThat(office.page(auditor, "/units?on=" + second, 200)).contains("value=\"1\" list=\"stops\"");
    }

    @Test
    void twoDaysOfOneYearAreToldApartOnTheScale() {
        assertThat(Jsoup.parse(office.page(auditor, "/units", 200))
                        .select(".stops span[aria-hidden]")
                        .eachText())
                .doesNotHaveDuplicates()
                .contains("3 ต.ค. 45", "9 ต.ค. 45", "2550");
    }

    @Test
    void aYearIsOneYearAndTwoAreTwoYears() {
        assertThat(office.render(auditor, "/catalogue/topics/strategy", 200, Language.EN))
                .contains("1 year")
                .doesNotContain("1 years", "(s)");
        Wording english = new Wording(office.domain, Language.EN);
        assertThat(english.interval(Period.ofMonths(30))).isEqualTo("2 years 6 months");
    }

    @Test
    void theHistoryNamesTheInstrumentOfAnAct() {
        String instrument =
                office.publishing.organisation().instruments().get(0).name().th();

        assertThat(office.page(auditor, "/units", 200)).contains(instrument);
        assertThat(office.page(auditor, "/units/ict-centre", 200)).contains(instrument);
    }

    @Test
    void aRenamingNamesTheOldNameThoughMoreChangedOnThatDay() {
        assertThat(office.page(office.staff.auditor, "/units/internal-audit", 200))
                .contains("<p>จาก “กลุ่มตรวจสอบภายในระดับกระทรวง/หน่วยตรวจสอบภายใน” เป็น “กลุ่มตรวจสอบภายใน”</p>");
        assertThat(office.page(office.staff.auditor, "/units", 200))
                .containsPattern("เปลี่ยนชื่อ</strong> <a [^>]*>กลุ่มตรวจสอบภายในระดับกระทรวง/หน่วยตรวจสอบภายใน</a>");
    }

    @Test
    void theLawIsQuotedInWordsInTheCatalogue() {
        assertThat(office.page(office.staff.auditor, "/catalogue", 200))
                .contains("พระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. ๒๕๔๐ มาตรา ๙ (๓)")
                .doesNotContain("OIA s.9");
        assertThat(office.page(
                        office.staff.clerk,
                        "/publications/new?topic=s9-3&request=0123456789abcdef0123456789abcdef",
                        200))
                .doesNotContain("OIA s.9");
    }

    @Test
    void aDelegationSaysWhoActsForWhomAndHowItWillAppear() throws IOException {
        LocalDate today = DeskFixture.TODAY;
        give("๑/๒๕๗๐", today, today);
        give("๒/๒๕๗๐", today.plusDays(1), today.plusDays(30));

        String page = office.page(auditor, "/delegations", 200);

        assertThat(page)
                .contains("วันนี้เป็นวันสุดท้าย")
                .contains("เริ่มในอีก 1 วัน")
                .contains(
                        "ปฏิบัติราชการแทน " + office.staff.secretary.position().th() + " ตามคำสั่ง ๑/๒๕๗๐");
        assertThat(page.indexOf("๑/๒๕๗๐")).isLessThan(page.indexOf("๒/๒๕๗๐"));
    }

    private void give(String order, LocalDate from, LocalDate until) throws IOException {
        Path scan = Files.writeString(Files.createTempFile("order", ".pdf"), "%PDF " + order);
        office.post(
                office.staff.secretary,
                "/delegations",
                Map.of(
                        "order", order,
                        "by", office.staff.secretary.id().value(),
                        "to", office.staff.deputy.id().value(),
                        "scope", "*",
                        "from", from.toString(),
                        "until", until.toString()),
                new IncomingFile("scan", "order.pdf", scan));
        Files.delete(scan);
        List<Delegation> all = office.domain.publishing().delegating().all();
        DelegationId id = all.get(all.size() - 1).id();
        assertThat(office.page(auditor, "/delegations", 200)).contains("รอผู้ตรวจสอบภายในยืนยัน");
        office.post(auditor, "/delegations/" + id + "/confirm", Map.of());
    }

    @Test
    void whatWasDoneIsListedForAuditorsAndAdministratorsNewestFirst() throws IOException {
        give("๑/๒๕๗๐", DeskFixture.TODAY, DeskFixture.TODAY);
        String page = office.page(auditor, "/acts", 200);
        assertThat(page.indexOf("ยืนยันการมอบอำนาจ")).isPositive().isLessThan(page.indexOf("บันทึกการมอบอำนาจ"));
        assertThat(office.page(office.staff.administrator, "/acts", 200)).contains("ทะเบียนการดำเนินการ");
        office.page(office.staff.clerk, "/acts", 403);
    }
}
