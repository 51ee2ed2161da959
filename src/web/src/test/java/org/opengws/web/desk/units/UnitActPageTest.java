package org.opengws.web.desk.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.opengws.publishing.language.Language;
import org.opengws.publishing.organisation.Organisation;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.web.Answer;
import org.opengws.web.Fields;
import org.opengws.web.Posted;
import org.opengws.web.Visit;
import org.opengws.web.desk.DeskFixture;
import org.opengws.web.desk.screen.Screen;

class UnitActPageTest {

    private static final UnitId ICT = new UnitId("ict-centre");

    private final DeskFixture office = new DeskFixture();

    @Test
    void everyActHasItsFormForTheAdministratorAlone() {
        for (String act : UnitActForm.CODES) {
            String path = "/units/acts/" + act + "?unit=ict-centre";
            assertThat(office.page(office.staff.administrator, path, 200)).contains("name=\"day\"");
            office.page(office.staff.head, path, 403);
        }
        assertThat(office.page(office.staff.administrator, "/units", 200)).contains("/units/acts/established");
        assertThat(office.page(office.staff.clerk, "/units", 200)).doesNotContain("/units/acts/");
        office.page(office.staff.administrator, "/units/acts/vanished", 404);
    }

    @Test
    void anActIsRecordedTogetherWithTheInstrumentThatWasTyped() {
        Answer answer = office.post(
                office.staff.administrator,
                "/units/acts/renamed",
                Map.of(
                        "unit", "ict-centre",
                        "name.th", "ศูนย์ดิจิทัล",
                        "name.en", "Digital Centre",
                        "day", "2569-11-23",
                        "instrument", "new",
                        "instrument.name.th", "คำสั่งที่ ๑/๒๕๖๙"));
        assertThat(answer).isEqualTo(Answer.redirect(Screen.DESK + "/units/ict-centre?done=unit-act"));
        Organisation now = office.publishing.organisation();
        assertThat(now.on(ICT, DeskFixture.TODAY).orElseThrow().name().th()).isEqualTo("ศูนย์ดิจิทัล");
        assertThat(now.on(ICT, DeskFixture.TODAY.minusDays(1))
                        .orElseThrow()
                        .name()
                        .th())
                .isNotEqualTo("ศูนย์ดิจิทัล");
        assertThat(office.page(office.staff.clerk, "/units/ict-centre", 200)).contains("คำสั่งที่ ๑/๒๕๖๙");
    }

    @Test
    void whereTheNameStaysAndOnlyItsShortFormChangesTheHistorySaysThat() {
        var now = office.publishing.organisation().on(ICT, DeskFixture.TODAY).orElseThrow();
        office.post(
                office.staff.administrator,
                "/units/acts/renamed",
                Map.of(
                        "unit", "ict-centre",
                        "name.th", now.name().th(),
                        "name.en", now.name().en(),
                        "short.th", "ศูนย์ดิจิทัลฯ",
                        "short.en", "DC",
                        "day", "2569-11-23",
                        "instrument", ""));
        assertThat(office.page(office.staff.clerk, "/units/ict-centre", 200))
                .contains("<strong>เปลี่ยนชื่อย่อ</strong>", "เป็น “ศูนย์ดิจิทัลฯ”")
                .doesNotContain("เป็น “" + now.name().th() + "”");
    }

    @Test
    void everyFieldAtFaultIsNamedAtOnceAndNothingTypedIsLost() {
        String page =
                refused("established", Map.of("begins.name.th", "กองใหม่", "begins.id", "No Good", "day", "soon"));
        assertThat(page)
                .contains("รหัสใช้อักษรอังกฤษตัวเล็ก ตัวเลข และขีดกลางเท่านั้น")
                .contains("กรุณาระบุวันที่ให้ถูกต้อง")
                .contains("href=\"#f-begins-kind\">ประเภท")
                .contains("value=\"กองใหม่\"")
                .contains("value=\"No Good\"");
    }

    @Test
    void whatDoesNotFitTheHistoryIsRefusedWithTheUnitsNameAndLeavesNoInstrumentBehind() {
        int before = office.publishing.organisation().instruments().size();
        Map<String, String> form = new HashMap<>(Map.of("unit", "ict-centre", "by", "ict-centre", "day", "2026-11-23"));
        form.putAll(Map.of("instrument", "new", "instrument.name.th", "คำสั่ง"));
        assertThat(refused("succeeded", form))
                .contains("ข้อมูลหน่วยงานไม่ถูกต้อง จึงไม่ได้บันทึก")
                .contains("ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร: หน่วยงานรับช่วงต่อจากตนเองไม่ได้")
                .contains("value=\"คำสั่ง\"");
        assertThat(office.publishing.organisation().instruments()).hasSize(before);
    }

    @Test
    void unitsAreSplitAndMergedIntoNewOnes() {
        Map<String, List<String>> split = new HashMap<>();
        split.put("unit", List.of("ict-centre"));
        split.put("continues", List.of("1"));
        split.put("day", List.of("2026-11-23"));
        newUnit(split, "into1", "data-centre", "ศูนย์ข้อมูล");
        assertThat(posted("split", split)).isInstanceOf(Answer.Redirect.class);
        assertThat(office.publishing.organisation().existsOn(new UnitId("data-centre"), DeskFixture.TODAY))
                .isTrue();
        Map<String, List<String>> merged = new HashMap<>();
        merged.put("merged", List.of("data-centre", "ict-centre"));
        merged.put("becomes", List.of("ict-centre"));
        merged.put("day", List.of("2026-12-01"));
        assertThat(posted("merged", merged)).isInstanceOf(Answer.Redirect.class);
        assertThat(office.publishing.organisation().successors(new UnitId("data-centre")))
                .containsExactly(ICT);
    }

    @Test
    void anotherRowIsAddedWithoutRecordingAnything() {
        String path = "/units/acts/split";
        Map<String, String> form = Map.of("do", "more", "rows", "2", "into1.name.th", "พิมพ์ไว้แล้ว");
        Answer answer = office.post(office.staff.administrator, path, form);
        Visit visit = office.visit(office.staff.administrator, "POST", path, DeskFixture.posted(form), Language.TH);
        assertThat(office.rendered(answer, visit)).contains("into3.name.th").contains("พิมพ์ไว้แล้ว");
    }

    private static void newUnit(Map<String, List<String>> form, String prefix, String id, String name) {
        form.put(prefix + ".id", List.of(id));
        form.put(prefix + ".name.th", List.of(name));
        form.put(prefix + ".kind", List.of("group"));
        form.put(prefix + ".parent", List.of("ops"));
    }

    private Answer posted(String act, Map<String, List<String>> form) {
        Posted posted = Posted.of(new Fields(form));
        return office.desk.answer(
                office.visit(office.staff.administrator, "POST", "/units/acts/" + act, posted, Language.TH));
    }

    private String refused(String act, Map<String, String> form) {
        String path = "/units/acts/" + act;
        Answer.Page answer = (Answer.Page) office.post(office.staff.administrator, path, form);
        assertThat(answer.status()).isEqualTo(422);
        Visit visit = office.visit(office.staff.administrator, "POST", path, DeskFixture.posted(form), Language.TH);
        return office.rendered(answer, visit);
    }
}
