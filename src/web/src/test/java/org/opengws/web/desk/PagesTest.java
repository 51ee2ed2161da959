package org.opengws.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.opengws.publishing.ReadingDesk;
import org.opengws.publishing.decision.Verbs;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.language.Language;
import org.opengws.publishing.people.Person;
import org.opengws.web.Answer;
import org.opengws.web.Visit;
import org.opengws.web.desk.deciding.DecideView;
import org.opengws.web.desk.screen.Problems;
import org.opengws.web.desk.screen.Screen;
import org.opengws.web.desk.writing.EditorView;

class PagesTest {

    /** Any but a file of ours that the page names. */
    private static final String SCRIPT_OF_ITS_OWN = "<script(?! (type=\"module\" )?src=\"/\\.gws/assets/)";

    private static final String HOSTILE = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";

    private final DeskFixture office = new DeskFixture();

    @Test
    void everyScreenRendersForEverybodyInBothLanguages() {
        for (Person person : everyRole()) {
            for (String path : List.of(
                    "/",
                    "/publications",
                    "/publications/new",
                    "/duties",
                    "/duties?owner=&concern=unscheduled",
                    "/duties/calendar",
                    "/duties/calendar?year=2571&owner=ict-centre",
                    "/delegations",
                    "/units",
                    "/units?on=2008-01-01",
                    "/units/ict-centre",
                    "/catalogue",
                    "/catalogue/topics/history",
                    "/procedures",
                    "/notices",
                    "/health")) {
                assertThat(office.page(person, path, 200)).contains("<main id=\"main\"");
            }
        }
    }

    @Test
    void aPublicationRendersInEachStateForEverybody() {
        PublicationId id = office.begun("s9-2", "เรื่องทดสอบ").id();
        everybodySees(id);
        office.act(office.staff.clerk, id, Verb.SUBMIT);
        everybodySees(id);
        office.act(office.staff.head, id, Verb.RETURN);
        everybodySees(id);
        everybodySees(office.sent("เสนอแล้ว").id());
        PublicationId published = office.published("เผยแพร่แล้ว").id();
        everybodySees(published);
        office.act(office.staff.verifier, published, Verb.SUSPEND);
        everybodySees(published);
        office.act(office.staff.verifier, published, Verb.REINSTATE);
        office.act(office.staff.clerk, published, Verb.REQUEST_WITHDRAWAL);
        everybodySees(published);
        office.act(office.staff.secretary, published, Verb.WITHDRAW);
        everybodySees(published);
    }

    private List<Person> everyRole() {
        return List.of(
                office.staff.clerk,
                office.staff.head,
                office.staff.secretary,
                office.staff.communications,
                office.staff.director,
                office.staff.verifier,
                office.staff.administrator,
                office.staff.auditor);
    }

    private void everybodySees(PublicationId id) {
        Publication publication = office.now(id);
        for (Person person : everyRole()) {
            ReadingDesk reading = office.publishing.as(person);
            boolean whole = reading.isWhole(publication, publication.latest());
            office.page(person, "/publications/" + id + "/difference", whole ? 200 : 403);
            if (reading.find(id).isEmpty()) {
                office.page(person, "/publications/" + id, 403);
                continue;
            }
            assertThat(office.page(person, "/publications/" + id, 200)).contains("class=\"steps\"");
            for (Verb verb : Verb.values()) {
                boolean formed = verb != Verb.SAVE && !Verbs.of(verb).isOfTheSystem();
                boolean allowed =
                        office.publishing.refusals(publication, verb, person).isEmpty();
                if (formed) {
                    Answer.Page page = (Answer.Page) office.get(person, "/publications/" + id + "/act/" + verb.code());
                    assertThat(page.status() == 200)
                            .as(person.id() + " " + verb)
                            .isEqualTo(allowed);
                    assertThat(page.template()).isEqualTo(allowed ? "deciding/decide.ftlh" : "refused.ftlh");
                    office.rendered(page, visitOf(person, id, verb, Language.EN));
                    office.rendered(page, visitOf(person, id, verb, Language.TH));
                }
            }
        }
    }

    private Visit visitOf(Person person, PublicationId id, Verb verb, Language language) {
        String path = "/publications/" + id + "/act/" + verb.code();
        return office.visit(person, "GET", path, org.opengws.web.Posted.NOTHING, language);
    }

    @Test
    void whatPeopleTypeNeverBecomesMarkup() {
        PublicationId id = office.begun("s9-2", HOSTILE).id();
        for (String path : List.of(
                "/",
                "/publications?q=" + org.opengws.web.Queries.encode(HOSTILE),
                "/publications/" + id,
                "/publications/" + id + "/edit",
                "/publications/" + id + "/act/submit")) {
            String page = office.page(office.staff.clerk, path, 200);
            // the map is the product's own, and let in by its hash alone
            assertThat(page.replaceFirst("<script type=\"importmap\">[^<]*</script>", ""))
                    .doesNotContainPattern(SCRIPT_OF_ITS_OWN)
                    .doesNotContain("<img src=x")
                    .contains("&lt;script&gt;");
        }
        office.act(office.staff.clerk, id, Verb.SUBMIT);
        assertThat(office.page(office.staff.head, "/publications/" + id + "/act/endorse", 200))
                .doesNotContainPattern(SCRIPT_OF_ITS_OWN)
                .doesNotContain("<img src=x");
    }

    @Test
    void noPageCarriesScriptOrStyleOfItsOwn() {
        PublicationId id = office.published("เรื่อง").id();
        for (String path : List.of("/", "/publications/" + id, "/catalogue", "/publications/" + id + "/act/revise")) {
            assertThat(office.page(office.staff.clerk, path, 200))
                    .doesNotContainPattern(SCRIPT_OF_ITS_OWN)
                    .doesNotContain("<style")
                    .doesNotContain(" style=")
                    .doesNotContain(" onclick");
        }
    }

    @Test
    void theMemoIsTheOfficialFormWithThaiDigits() {
        Publication sent = office.sent("รายงานประจำปี");
        String page =
                office.render(office.staff.director, "/publications/" + sent.id() + "/memo/1/sheet", 200, Language.TH);
        assertThat(page)
                .containsSubsequence("บันทึกข้อความ", "ส่วนราชการ", "ที่", "วันที่", "เรื่อง", "เรียน")
                .contains("๒๓ พฤศจิกายน ๒๕๖๙")
                .contains("๐๒ ๓๓๓ ๓๗๐๐")
                .contains("ผู้อำนวยการศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร")
                .contains("(คุณhead)");
    }

    @Test
    void aDraftIsSeenInAdvanceAsThePublicPageAndSaysThatItIsNotPublic() {
        PublicationId id = office.begun("s9-2", HOSTILE).id();
        Answer.Plain page = (Answer.Plain) office.get(office.staff.clerk, "/publications/" + id + "/preview");
        assertThat(page.mediaType()).isEqualTo("text/html");
        assertThat(page.text())
                .contains("หน้านี้ยังไม่ได้เผยแพร่ต่อประชาชน")
                .contains("<meta name=\"robots\" content=\"noindex\">")
                .contains("<p>เนื้อความ</p>")
                .contains("&lt;script&gt;")
                .doesNotContainPattern(SCRIPT_OF_ITS_OWN);
        office.page(office.staff.clerk, "/publications/aaaaaaaaaaaa/preview", 404);
    }

    @Test
    void aListNamesTheMemoStepByTheProcedure() {
        PublicationId id = office.begun("s9-2", "เรื่องที่รอบันทึก").id();
        office.act(office.staff.clerk, id, Verb.SUBMIT);
        office.act(office.staff.head, id, Verb.ENDORSE);
        office.act(office.staff.secretary, id, Verb.APPROVE);
        assertThat(office.page(office.staff.clerk, "/publications", 200)).contains("อนุมัติแล้ว รอจัดทำบันทึกข้อความ");
    }

    @Test
    void onlyWhoKeepsTheSystemFindsItsHealthInTheMenu() {
        assertThat(office.page(office.staff.administrator, "/", 200)).contains(Screen.DESK + "/health");
        assertThat(office.page(office.staff.auditor, "/", 200)).contains(Screen.DESK + "/health");
        assertThat(office.page(office.staff.clerk, "/", 200)).doesNotContain(Screen.DESK + "/health");
        assertThat(office.page(office.staff.auditor, "/health", 200)).contains("<tbody>");
        assertThat(office.page(office.staff.clerk, "/health", 200)).doesNotContain("<tbody>");
    }

    @Test
    void anUnknownAddressIsNotFound() {
        for (String path : List.of(
                "/nothing",
                "/publications/aaaaaaaaaaaa",
                "/publications/../x",
                "/units/none",
                "/publications/aaaaaaaaaaaa/act/approve",
                "/catalogue/topics/none")) {
            office.page(office.staff.clerk, path, 404);
        }
    }

    @Test
    void theListIsATableWithNeutralisedCells() {
        office.begun("s9-2", "=HYPERLINK(\"http://evil\")");
        Answer.Streamed csv = (Answer.Streamed) office.get(office.staff.clerk, "/publications.csv");
        assertThat(csv.mediaType()).isEqualTo("text/csv");
        assertThat(office.saved(office.staff.clerk, "/publications.csv"))
                .contains("\"'=HYPERLINK")
                .doesNotContain(",=HYPERLINK");
    }

    @Test
    void afterADecisionTheNextItemOpens() {
        PublicationId first = office.begun("s9-2", "เรื่องแรก").id();
        PublicationId second = office.begun("s9-2", "เรื่องที่สอง").id();
        office.act(office.staff.clerk, first, Verb.SUBMIT);
        office.act(office.staff.clerk, second, Verb.SUBMIT);
        Answer answer = office.post(
                office.staff.head,
                "/publications/" + first + "/act/return",
                Map.of("version", version(first), "comment", "แก้ไขก่อน", "do", "act"));
        assertThat(((Answer.Redirect) answer).address())
                .startsWith(Screen.DESK + "/publications/" + second + "?done=return");
    }

    @Test
    void aRefusedActShowsItsReasonsAndKeepsWhatWasTyped() {
        PublicationId id = office.begun("s9-2", "เรื่อง").id();
        office.act(office.staff.clerk, id, Verb.SUBMIT);
        String path = "/publications/" + id + "/act/endorse";
        Map<String, String> form = Map.of("version", version(id), "comment", "ความเห็นยาว", "ticked", "correct");
        Answer.Page answer = (Answer.Page) office.post(office.staff.head, path, form);
        assertThat(answer.status()).isEqualTo(422);
        Visit visit = office.visit(office.staff.head, "POST", path, DeskFixture.posted(form), Language.TH);
        assertThat(office.rendered(answer, visit))
                .contains("กรุณาตรวจและทำเครื่องหมายให้ครบทุกข้อ")
                .contains("ความเห็นยาว")
                .containsPattern("value=\"correct\" id=\"c-correct\" checked");
    }

    @Test
    void aStaleFormIsAConflictAndShowsWhatIsNow() {
        PublicationId id = office.begun("s9-2", "เรื่อง").id();
        office.act(office.staff.clerk, id, Verb.SUBMIT);
        Answer.Page answer = (Answer.Page) office.post(
                office.staff.head,
                "/publications/" + id + "/act/return",
                Map.of("version", "1", "comment", "ข้อความที่พิมพ์"));
        assertThat(answer.status()).isEqualTo(409);
        DecideView view = (DecideView) answer.model().get("view");
        assertThat(view.version()).isEqualTo(office.now(id).version());
        assertThat(view.form().commentValue()).isEqualTo("ข้อความที่พิมพ์");
    }

    @Test
    void theEditorSavesEveryFieldAndKeepsThemWhenRefused() {
        PublicationId id = office.begun("s9-2", "เรื่อง").id();
        Map<String, String> form = new java.util.HashMap<>(Map.of(
                "version", version(id),
                "topic", "s9-2",
                "title.th", "ชื่อใหม่",
                "summary.th", "สรุปใหม่",
                "body.th", "ย่อหน้าแรก\n\nย่อหน้าสอง",
                "documentDate", "2569-11-01",
                "externalLink", "javascript:alert(1)",
                "do", "save"));
        Answer.Page refused = (Answer.Page) office.post(office.staff.clerk, "/publications/" + id + "/edit", form);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(((EditorView) refused.model().get("view")).typed())
                .containsEntry("externalLink", "javascript:alert(1)")
                .containsEntry("body.th", "ย่อหน้าแรก\n\nย่อหน้าสอง");
        form.put("externalLink", "https://example.org/a");
        assertThat(office.post(office.staff.clerk, "/publications/" + id + "/edit", form))
                .isInstanceOf(Answer.Redirect.class);
        assertThat(office.now(id).latest().content().body().th()).isEqualTo("<p>ย่อหน้าแรก</p><p>ย่อหน้าสอง</p>");
        assertThat(office.now(id).latest().content().day(org.opengws.publishing.edition.ContentField.DOCUMENT_DATE))
                .contains(java.time.LocalDate.of(2026, 11, 1));
    }

    @Test
    void rowsAreAddedAndRemovedWithoutSaving() {
        PublicationId id = office.begun("executives", "รายชื่อผู้บริหาร").id();
        Map<String, String> form = new java.util.HashMap<>(Map.of(
                "version",
                version(id),
                "topic",
                "executives",
                "rows",
                "1",
                "rows[1].name",
                "นายหนึ่ง",
                "do",
                "add-row"));
        EditorView view =
                (EditorView) ((Answer.Page) office.post(office.staff.clerk, "/publications/" + id + "/edit", form))
                        .model()
                        .get("view");
        assertThat(view.rows()).hasSize(2);
        assertThat(view.rows().get(0).inputs()).anyMatch(input -> input.value().equals("นายหนึ่ง"));
        assertThat(office.now(id).version()).isEqualTo(1);
    }

    @Test
    void htmlThatIsNotAllowedIsRefusedByName() {
        PublicationId id = office.begun("s9-2", "เรื่อง").id();
        Answer.Page answer = (Answer.Page) office.post(
                office.staff.clerk,
                "/publications/" + id + "/edit",
                Map.of(
                        "version", version(id),
                        "topic", "s9-2",
                        "title.th", "เรื่อง",
                        "format.body.th", "html",
                        "body.th", "<p>ดี</p><script>x</script>",
                        "do", "save"));
        assertThat(answer.status()).isEqualTo(422);
        Problems problems = ((EditorView) answer.model().get("view")).problems();
        assertThat(problems.at("body.th"))
                .singleElement()
                .satisfies(line -> assertThat(line.sentence()).contains("script"));
    }

    private String version(PublicationId id) {
        return Long.toString(office.now(id).version());
    }
}
