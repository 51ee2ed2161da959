package org.opengws.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.language.Language;
import org.opengws.web.Answer;
import org.opengws.web.Visit;
import org.opengws.web.desk.screen.Wording;
import org.opengws.web.desk.writing.ChosenTopic;
import org.opengws.web.desk.writing.EditorView;
import org.opengws.web.desk.writing.NewPublication;
import org.opengws.web.desk.writing.TopicChoice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class WritingTest {

    private final DeskFixture office = new DeskFixture();

    @Test
    void aScriptIsToldTheVersionAndTheTimeOfItsSave() throws Exception {
        PublicationId id = office.begun("s9-2", "เรื่อง").id();
        JsonNode told = told(200, id, form(id, Map.of("title.th", "ชื่อใหม่")));
        assertThat(told.path("version").asLong()).isEqualTo(office.now(id).version());
        assertThat(told.path("sentence").asText()).isEqualTo("บันทึกแล้ว 09:00 น.");
        assertThat(office.now(id).latest().content().title().th()).isEqualTo("ชื่อใหม่");
    }

    @Test
    void aScriptIsToldEachReasonWithItsField() throws Exception {
        PublicationId id = office.begun("s9-2", "เรื่อง").id();
        JsonNode told = told(422, id, form(id, Map.of("externalLink", "javascript:alert(1)")));
        assertThat(told.path("stale").asBoolean()).isFalse();
        assertThat(told.path("problems").path(0).path("anchor").asText()).isEqualTo("f-externalLink");
        assertThat(told.path("problems").path(0).path("sentence").asText()).isNotBlank();
    }

    @Test
    void whoeverSavesOverSomebodyElseIsToldByScriptAndSeesBothTextsOnThePage() throws Exception {
        PublicationId id = office.begun("s9-2", "เรื่องเดิม").id();
        Map<String, String> late = form(id, Map.of("title.th", "ชื่อของคนที่สอง"));
        office.post(office.staff.clerk, edit(id), page(form(id, Map.of("title.th", "ชื่อของคนแรก"))));
        assertThat(told(409, id, late).path("stale").asBoolean()).isTrue();

        Answer.Page answer = (Answer.Page) office.post(office.staff.clerk, edit(id), page(late));
        assertThat(answer.status()).isEqualTo(409);
        EditorView view = (EditorView) answer.model().get("view");
        assertThat(view.version()).isEqualTo(office.now(id).version());
        assertThat(view.typed()).containsEntry("title.th", "ชื่อของคนที่สอง");
        assertThat(view.conflict()).anySatisfy(line -> {
            assertThat(line.theirs()).isEqualTo("ชื่อของคนแรก");
            assertThat(line.yours()).isEqualTo("ชื่อของคนที่สอง");
        });
        Visit visit = office.visit(office.staff.clerk, "POST", edit(id), DeskFixture.posted(late), Language.TH);
        assertThat(office.rendered(answer, visit)).contains("ชื่อของคนแรก", "ชื่อของคนที่สอง", "ที่ท่านพิมพ์");
    }

    @Test
    void theRichTextStartsFromWhatThePlainTextMeans() {
        PublicationId id = office.begun("s9-2", "เรื่อง").id();
        EditorView view = view(office.get(office.staff.clerk, edit(id)));
        assertThat(view.typed())
                .containsEntry("body.th", "เนื้อความ")
                .containsEntry("html.body.th", "<p>เนื้อความ</p>");
    }

    @Test
    void theTopicsOfOnesOwnUnitComeFirstAndASearchNarrowsThem() {
        NewPublication.View all = chooser("/publications/new");
        assertThat(all.groups().get(0).open()).isTrue();
        assertThat(all.groups().get(0).topics()).anyMatch(line -> line.id().equals("s9-2"));
        assertThat(all.groups()).hasSizeGreaterThan(4);
        assertThat(all.groups().subList(1, all.groups().size())).noneMatch(TopicChoice.Group::open);

        NewPublication.View found = chooser("/publications/new?q=" + org.opengws.web.Queries.encode("telephone"));
        assertThat(found.groups()).hasSize(1);
        assertThat(found.groups().get(0).topics())
                .extracting(TopicChoice.Line::id)
                .containsExactly("telephone");
        assertThat(chooser("/publications/new?q=zzzz").groups()).isEmpty();
    }

    @Test
    void besideADateFieldStandsItsDayAsPeopleWriteIt() {
        PublicationId id = office.begun("s9-2", "เรื่อง").id();
        Map<String, String> fields = form(id, Map.of("do", "refresh", "expiry", "2026-12-31"));
        Answer answer = office.post(office.staff.clerk, edit(id), page(fields));
        Visit visit = office.visit(office.staff.clerk, "POST", edit(id), DeskFixture.posted(fields), Language.TH);
        assertThat(office.rendered(answer, visit))
                .contains("for=\"f-expiry\" data-day>31 ธันวาคม 2569</output>")
                .contains("for=\"f-publishFrom\" data-day></output>");
    }

    @Test
    void whatNamesIsInThaiDigitsAndWhatIsDatedOrCountedInArabicOnes() {
        Wording thai = new Wording(office.domain, Language.TH);
        assertThat(thai.clause("1.2")).isEqualTo("(๑.๒)");
        assertThat(thai.edition(2)).isEqualTo("ฉบับที่ ๒");
        assertThat(thai.provision("OIA s.9(3)")).endsWith("พ.ศ. ๒๕๔๐ มาตรา ๙ (๓)");
        assertThat(thai.provision("ระเบียบของหน่วยงาน")).isEqualTo("ระเบียบของหน่วยงาน");
        assertThat(thai.day(DeskFixture.TODAY)).isEqualTo("23 พฤศจิกายน 2569");
        assertThat(thai.period("2570-Q1")).isEqualTo("ปีงบประมาณ พ.ศ. 2570 ไตรมาสที่ 1");
        Wording english = new Wording(office.domain, Language.EN);
        assertThat(english.clause("1.2") + english.edition(2)).isEqualTo("(1.2)Edition 2");
    }

    @Test
    void eachTopicSaysInWordsWhoDecides() {
        List<TopicChoice.Line> lines = chooser("/publications/new").groups().stream()
                .flatMap(group -> group.topics().stream())
                .toList();
        assertThat(lines).allSatisfy(line -> assertThat(line.decides()).isNotBlank());
        assertThat(decides(lines, "s9-2")).isEqualTo("ต้องเสนอผู้บริหารอนุมัติ (๑.๑)");
        assertThat(decides(lines, "strategy"))
                .isEqualTo("แนบหลักฐานการอนุมัติจากช่องทางอื่น ไม่ต้องเสนอผู้บริหารอนุมัติซ้ำ (๑.๒)");
        assertThat(decides(lines, "telephone"))
                .isEqualTo("ไม่ต้องเสนอผู้บริหาร ส่วนสื่อสารองค์กรตรวจความเป็นปัจจุบัน (๑.๓)");
        assertThat(office.page(office.staff.clerk, "/publications/new", 200)).contains(decides(lines, "strategy"));
    }

    private static String decides(List<TopicChoice.Line> lines, String topic) {
        return lines.stream()
                .filter(line -> line.id().equals(topic))
                .findFirst()
                .orElseThrow()
                .decides();
    }

    @Test
    void theFormFollowsTheProcedureThatIsChosenBeforeItIsSaved() {
        PublicationId id = office.begun("strategy", "แผน").id();
        String before = office.render(office.staff.clerk, edit(id), 200, Language.TH);
        assertThat(before)
                .contains("evidence.number", "<a href=\"#f-procedure\"", "ไม่ต้องเสนอผู้บริหารอนุมัติซ้ำ (๑.๒)</b>");
        Map<String, String> stricter = form(
                id,
                Map.of(
                        "topic",
                        "strategy",
                        "procedure",
                        "executive-approval",
                        "do",
                        "refresh",
                        "title.th",
                        "พิมพ์ไว้"));
        Answer answer = office.post(office.staff.clerk, edit(id), page(stricter));
        Visit visit = office.visit(office.staff.clerk, "POST", edit(id), DeskFixture.posted(stricter), Language.TH);
        assertThat(office.rendered(answer, visit))
                .contains("ต้องเสนอผู้บริหารอนุมัติ (๑.๑)</b>", "value=\"พิมพ์ไว้\"")
                .doesNotContain("evidence.number", "<a href=\"#f-procedure\"");
        assertThat(office.now(id).latest().chosen()).isEmpty();
    }

    @Test
    void aChosenTopicTellsItsWayItsRhythmAndWhatIsThereAlready() {
        Publication published = office.published("ฉบับที่เผยแพร่แล้ว");
        office.begun("s9-2", "ร่างที่เขียนอยู่");
        ChosenTopic chosen = chooser("/publications/new?topic=s9-2&request=0123456789abcdef0123456789abcdef")
                .chosen()
                .orElseThrow();
        assertThat(chosen.guide().way()).containsSubsequence("อนุมัติ", "บันทึกข้อความ", "ขึ้นเว็บไซต์");
        assertThat(chosen.guide().procedureWhy()).contains("๑.๑");
        assertThat(chosen.guide().rhythmWhy()).contains("1 ปี");
        assertThat(chosen.published()).singleElement().satisfies(each -> {
            assertThat(each.title()).isEqualTo("ฉบับที่เผยแพร่แล้ว");
            assertThat(each.revise()).isEqualTo("/publications/" + published.id() + "/act/revise");
        });
        assertThat(chosen.underWay()).extracting(ChosenTopic.Existing::title).containsExactly("ร่างที่เขียนอยู่");
    }

    @Test
    void aPeriodicTopicTellsWhichPeriodIsOwed() {
        ChosenTopic chosen = chooser("/publications/new?topic=budget-use&request=0123456789abcdef0123456789abcdef")
                .chosen()
                .orElseThrow();
        assertThat(chosen.owed()).isNotEmpty().allSatisfy(owed -> {
            assertThat(owed.period()).isNotBlank();
            assertThat(owed.left()).isNotBlank();
        });
        assertThat(office.page(
                        office.staff.clerk,
                        "/publications/new?topic=budget-use&request=0123456789abcdef0123456789abcdef",
                        200))
                .contains(chosen.owed().get(0).period());
    }

    @Test
    void theLetterCanBeLookedAtBeforeAWordOfItWasSaved() {
        PublicationId id = office.begun("s9-2", "แนวทาง").id();
        office.act(office.staff.clerk, id, Verb.SUBMIT);
        office.act(office.staff.head, id, Verb.ENDORSE);
        String sheet = "/publications/" + id + "/memo/1/sheet";
        assertThat(((Answer.Page) office.get(office.staff.clerk, sheet)).status())
                .isEqualTo(404);
        office.act(office.staff.secretary, id, Verb.APPROVE);
        assertThat(office.render(office.staff.clerk, sheet, 200, Language.TH))
                .contains("แนวทาง", "ร่าง", "สิ่งที่ส่งมาด้วย");
        assertThat(office.get(office.staff.clerk, sheet + "?framed=1")).isInstanceOf(Answer.Framed.class);
    }

    @Test
    void aMemoIsSavedByScriptToo() throws Exception {
        PublicationId id = office.begun("s9-2", "แนวทาง").id();
        office.act(office.staff.clerk, id, Verb.SUBMIT);
        office.act(office.staff.head, id, Verb.ENDORSE);
        office.act(office.staff.secretary, id, Verb.APPROVE);
        Map<String, String> memo = Map.of(
                "version", Long.toString(office.now(id).version()),
                "memo.subject", "ขอเผยแพร่",
                "memo.body", "เพื่อโปรดพิจารณา",
                "as", "json");
        Answer.Plain answer = (Answer.Plain) office.post(office.staff.clerk, "/publications/" + id + "/memo", memo);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(office.now(id).latest().memo().orElseThrow().subject()).isEqualTo("ขอเผยแพร่");
    }

    private NewPublication.View chooser(String path) {
        return (NewPublication.View)
                ((Answer.Page) office.get(office.staff.clerk, path)).model().get("view");
    }

    private static EditorView view(Answer answer) {
        return (EditorView) ((Answer.Page) answer).model().get("view");
    }

    private JsonNode told(int status, PublicationId id, Map<String, String> form) throws Exception {
        Answer.Plain answer = (Answer.Plain) office.post(office.staff.clerk, edit(id), form);
        assertThat(answer.mediaType()).isEqualTo("application/json");
        assertThat(answer.status()).isEqualTo(status);
        return new ObjectMapper().readTree(answer.text());
    }

    private static String edit(PublicationId id) {
        return "/publications/" + id + "/edit";
    }

    private Map<String, String> form(PublicationId id, Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(Map.of(
                "version", Long.toString(office.now(id).version()),
                "topic", "s9-2",
                "title.th", "เรื่อง",
                "do", "save",
                "as", "json"));
        form.putAll(fields);
        return form;
    }

    private static Map<String, String> page(Map<String, String> form) {
        Map<String, String> page = new HashMap<>(form);
        page.remove("as");
        return page;
    }
}
