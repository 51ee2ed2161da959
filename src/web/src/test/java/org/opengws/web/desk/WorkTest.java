package org.opengws.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.opengws.publishing.decision.Act;
import org.opengws.publishing.decision.Draft;
import org.opengws.publishing.document.DocumentId;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.language.Language;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.Role;
import org.opengws.publishing.procedure.PointId;
import org.opengws.publishing.procedure.StepId;
import org.opengws.publishing.storage.SavedFilter;
import org.opengws.web.Answer;
import org.opengws.web.Fields;
import org.opengws.web.Posted;
import org.opengws.web.Visit;
import org.opengws.web.desk.deciding.DecideView;
import org.opengws.web.desk.deciding.Points;
import org.opengws.web.desk.deciding.Together;
import org.opengws.web.desk.deciding.TogetherItem;
import org.opengws.web.desk.publication.Differences;
import org.opengws.web.desk.publication.Following;
import org.opengws.web.desk.screen.Filters;
import org.opengws.web.desk.screen.Screen;
import org.opengws.web.desk.screen.Wording;

/** Inbox, several at once, filters, the way from item to item, and corrections at their places. */
class WorkTest {

    private final DeskFixture office = new DeskFixture();

    @Test
    void theInboxOffersADecisionOnSeveralOnlyWhereTwoWaitForIt() {
        PublicationId first = submitted("เรื่องหนึ่ง");
        assertThat(office.page(office.staff.head, "/", 200)).doesNotContain("name=\"item\"");
        submitted("เรื่องสอง");
        assertThat(office.page(office.staff.head, "/", 200))
                .contains("name=\"item\" value=\"" + first + "\"")
                .contains("name=\"verb\" value=\"endorse\"");
    }

    @Test
    void whatWasDecidedStandsAloneWithWhereItIsNowBeforeTheNextItem() {
        PublicationId first = submitted("เรื่องแรก");
        PublicationId second = submitted("เรื่องที่สอง");
        office.act(office.staff.head, first, Verb.ENDORSE);
        String page = office.page(
                office.staff.head, "/publications/" + second + "/act/endorse?from=inbox&done=endorse&of=" + first, 200);
        assertThat(page)
                .containsPattern("<p class=\"note good did\"[^>]*><strong>เห็นชอบแล้ว</strong> <a [^>]*>เรื่องแรก</a>"
                        + " <span class=\"did-then\">ขณะนี้: รออนุมัติ</span></p>")
                .contains("เรื่องถัดไป: <strong>เรื่องที่สอง</strong>");
    }

    @Test
    void severalAreConfirmedWithTheirOwnPointsAndWhatTheDomainRefusesStandsApart() {
        PublicationId waits = submitted("เรื่องที่รอ");
        PublicationId draft = office.begun("s9-2", "เรื่องที่เป็นร่าง").id();
        Together.View view = view(office.get(
                office.staff.head, "/together?verb=endorse&item=" + waits + "&item=" + draft + "&item=" + waits));
        assertThat(view.items()).extracting(TogetherItem::id).containsExactly(waits.value());
        assertThat(view.items().get(0).checklist()).isNotEmpty();
        assertThat(view.items().get(0).then()).isNotEqualTo(view.items().get(0).now());
        assertThat(view.others()).extracting(TogetherItem::id).containsExactly(draft.value());
        assertThat(view.others().get(0).reasons()).isNotEmpty();
        assertThat(office.now(waits).version()).as("nothing is done yet").isEqualTo(version(waits));
    }

    @Test
    void eachOfSeveralIsDecidedByItselfAndARefusedOneStopsNoOther() {
        PublicationId good = received("เรื่องที่ผ่าน");
        PublicationId stale = received("เรื่องที่มีผู้บันทึกก่อน");
        Map<String, List<String>> form = new LinkedHashMap<>();
        form.put("verb", List.of("receive"));
        form.put("item", List.of(stale.value(), good.value()));
        form.put("version." + good, List.of(Long.toString(version(good))));
        form.put("version." + stale, List.of("1"));
        Answer.Page answer = post(office.staff.director, "/together", form);
        Together.Result result = (Together.Result) answer.model().get("view");
        assertThat(result.done()).isEqualTo(1);
        assertThat(result.refused()).isEqualTo(1);
        assertThat(result.lines()).extracting(TogetherItem::id).containsExactly(stale.value(), good.value());
        assertThat(result.lines().get(0).reasons()).singleElement().asString().contains("บันทึกรายการนี้ไปก่อนแล้ว");
        assertThat(office.now(good).latest().step()).contains(new StepId("verify"));
        assertThat(office.now(stale).latest().step()).contains(new StepId("receive"));
    }

    @Test
    void withoutItsPointsTickedAnItemIsRefusedWithOneSentence() {
        PublicationId id = submitted("เรื่องที่ยังไม่ตรวจ");
        Map<String, List<String>> form = new LinkedHashMap<>();
        form.put("verb", List.of("endorse"));
        form.put("item", List.of(id.value()));
        form.put("version." + id, List.of(Long.toString(version(id))));
        Together.Result refused = (Together.Result)
                post(office.staff.head, "/together", form).model().get("view");
        assertThat(refused.lines().get(0).reasons()).hasSize(1);
        form.put(
                "ticked." + id,
                Points.ids(office.now(id).latest(), Verb.ENDORSE).stream()
                        .map(PointId::value)
                        .toList());
        Together.Result done = (Together.Result)
                post(office.staff.head, "/together", form).model().get("view");
        assertThat(done.done()).isEqualTo(1);
        assertThat(office.now(id).latest().step()).contains(new StepId("approve"));
    }

    @Test
    void onlyWhatLetsAnItemPassIsDoneToSeveral() {
        PublicationId id = submitted("เรื่อง");
        for (String verb : List.of("reject", "return", "discard", "suspend", "withdraw", "arrive", "nothing")) {
            assertThat(((Answer.Page) office.get(office.staff.head, "/together?verb=" + verb + "&item=" + id)).status())
                    .as(verb)
                    .isEqualTo(404);
        }
    }

    @Test
    void fromTheInboxTheNextDecisionOpensAndAtTheEndTheInbox() {
        PublicationId first = submitted("เรื่องแรก");
        PublicationId second = submitted("เรื่องที่สอง");
        String address = redirect(office.post(
                office.staff.head,
                "/publications/" + first + "/act/return",
                Map.of("version", version(first) + "", "comment", "แก้ไขก่อน", "from", "inbox")));
        assertThat(address)
                .isEqualTo(Screen.DESK + "/publications/" + second + "/act/endorse?from=inbox&done=return&of=" + first);
        assertThat(office.page(office.staff.head, address.substring(Screen.DESK.length()), 200))
                .contains("เรื่องถัดไป")
                .contains("เรื่องแรก")
                .contains("หยุด กลับไปงานของฉัน");
        assertThat(redirect(office.post(
                        office.staff.head,
                        "/publications/" + second + "/act/return",
                        Map.of("version", version(second) + "", "comment", "แก้ไขก่อน", "from", "inbox"))))
                .isEqualTo(Screen.DESK + "/?done=return&of=" + second);
    }

    @Test
    void whatTheDomainWouldRefuseIsNotOpenedNext() {
        PublicationId sentBack = office.sent("เรื่องที่อนุมัติแล้ว").id();
        office.act(office.staff.director, sentBack, Verb.RECEIVE);
        PublicationId acted = submitted("เรื่องที่เพิ่งดำเนินการ");
        Person both = new Person(
                office.staff.secretary.id(),
                office.staff.secretary.name(),
                office.staff.secretary.position(),
                Optional.empty(),
                Set.of(Role.VERIFIER),
                Set.of(),
                false,
                "");
        Visit visit = office.visit(both, "GET", "/?from=inbox", Posted.NOTHING, Language.TH);
        assertThat(office.publishing.inbox(both, 0, 9).items()).hasSize(1);
        assertThat(Following.after(acted, Verb.PUBLISH, visit, office.domain))
                .as("who approved it does not verify it")
                .isEqualTo("/?done=publish&of=" + acted);
    }

    @Test
    void whoeverHasNothingToDoIsToldForWhomItWaits() {
        PublicationId id = office.sent("เรื่องที่เสนอแล้ว").id();
        Person head = office.publishing.deciding(id).waitingFor(office.now(id)).get(0);
        String waits = "เรื่องนี้รอการดำเนินการของ " + head.name().th();

        assertThat(office.page(office.staff.clerk, "/publications/" + id, 200)).contains(waits);
        assertThat(office.page(head, "/publications/" + id, 200)).doesNotContain("เรื่องนี้รอการดำเนินการของ");
    }

    @Test
    void whatCannotBeUndoneIsConfirmedApart() {
        PublicationId id = submitted("เรื่องที่ไม่อนุมัติ");
        office.act(office.staff.head, id, Verb.ENDORSE);
        String path = "/publications/" + id + "/act/reject";
        Map<String, String> form = Map.of("version", version(id) + "", "comment", "ไม่สมควรเผยแพร่");
        Answer.Page unsure = (Answer.Page) office.post(office.staff.secretary, path, form);
        assertThat(unsure.status()).isEqualTo(422);
        assertThat(office.now(id).latest().state().code()).isEqualTo("in-procedure");
        Map<String, String> sure = new LinkedHashMap<>(form);
        sure.put("sure", "1");
        assertThat(office.post(office.staff.secretary, path, sure)).isInstanceOf(Answer.Redirect.class);
        assertThat(office.now(id).latest().state().code()).isEqualTo("rejected");
    }

    @Test
    void aCorrectionStandsAtTheFieldThatItIsAboutAndSoDoesWhatIsWrongWithIt() {
        PublicationId id = submitted("เรื่องที่ต้องแก้");
        String path = "/publications/" + id + "/act/return";
        assertThat(office.page(office.staff.head, path, 200))
                .contains("name=\"mend.title.th\"")
                .contains("name=\"mend.body.th\"");
        Map<String, String> form = new LinkedHashMap<>(Map.of("version", version(id) + ""));
        form.put("mend.title.th", "ระบุปีงบประมาณ");
        form.put("mend.body.th", "ก".repeat(4_001));
        form.put("correction-rows", "1");
        form.put("correction-target.1", "summary.th");
        form.put("correction-text.1", "สั้นเกินไป");
        Answer.Page refused = (Answer.Page) office.post(office.staff.head, path, form);
        DecideView view = (DecideView) refused.model().get("view");
        assertThat(view.problems().at("mend.body.th")).hasSize(1);
        assertThat(view.form().mended()).containsEntry("title.th", "ระบุปีงบประมาณ");
        form.put("mend.body.th", "เพิ่มแหล่งที่มา");
        assertThat(office.post(office.staff.head, path, form)).isInstanceOf(Answer.Redirect.class);
        assertThat(office.now(id).latest().corrections())
                .extracting(correction -> correction.target())
                .containsExactly("title.th", "body.th", "summary.th");
    }

    @Test
    void whatDiffersFromThePublicEditionIsMarkedWordByWord() {
        PublicationId id = office.published("ประกาศฉบับเดิม").id();
        office.act(office.staff.clerk, id, Verb.REVISE);
        Publication revised = office.now(id);
        office.publishing.act(
                office.staff.clerk,
                id,
                Act.of(Verb.SAVE, revised.version())
                        .draft(new Draft(
                                revised.latest().topic(),
                                DeskFixture.content("ประกาศฉบับใหม่"),
                                revised.latest().chosen(),
                                revised.latest().evidence(),
                                Optional.empty())));
        String page = office.page(office.staff.clerk, "/publications/" + id + "/act/submit", 200);
        assertThat(page)
                .containsPattern("<del lang=\"th\">.*เดิม.*</del>")
                .containsPattern("<ins lang=\"th\">.*ใหม่.*</ins>");
        assertThat(page).contains("[ตัดออก:").contains("[เพิ่ม:");
    }

    @Test
    void anEarlierFileIsFoundAtItsRoundAndItsTextBesideTheNewOne() {
        Differences.Side edition = new Differences.Side("/publications/x", 2, 0);
        Differences.Side round = new Differences.Side("/publications/x", 2, 1);
        DocumentId document = new DocumentId("a".repeat(16));
        assertThat(round.address(document)).isEqualTo("/publications/x/documents/2/aaaaaaaaaaaaaaaa?round=1");
        assertThat(edition.textBeside(document, round))
                .isEqualTo("/publications/x/documents/2/aaaaaaaaaaaaaaaa/text?beside=2&round=1");
    }

    @Test
    void aPersonKeepsAFilterUnderANameAndRemovesIt() {
        office.post(office.staff.clerk, "/publications/filters", Map.of("name", "ค้าง", "query", "state=returned&x=1"));
        assertThat(office.filters.of(office.staff.clerk.id()))
                .containsExactly(new SavedFilter("ค้าง", "state=returned"));
        assertThat(office.page(office.staff.clerk, "/publications", 200)).contains(">ค้าง</a>");
        assertThat(office.page(office.staff.head, "/publications", 200)).doesNotContain(">ค้าง</a>");
        office.post(office.staff.clerk, "/publications/filters", Map.of("name", "ค้าง", "do", "remove"));
        assertThat(office.filters.of(office.staff.clerk.id())).isEmpty();
    }

    @Test
    void aFilterWithoutANameIsNotKeptAndTheFieldSaysSo() {
        String back = redirect(office.post(
                office.staff.clerk, "/publications/filters", Map.of("name", " ", "query", "state=returned")));
        assertThat(back).isEqualTo(Screen.DESK + "/publications?state=returned&wrong=no-name");
        assertThat(office.page(office.staff.clerk, back.substring(Screen.DESK.length()), 200))
                .contains("aria-invalid=\"true\"");
        assertThat(office.filters.of(office.staff.clerk.id())).isEmpty();
    }

    @Test
    void aColumnSaysHowItIsSortedAndTheNextClickTurnsIt() {
        Visit visit = office.visit(
                office.staff.clerk, "GET", "/publications?state=draft&sort=title", Posted.NOTHING, Language.TH);
        Filters.View view =
                new Filters(office.domain, new Wording(office.domain, Language.TH)).view(visit, office.filters);
        Filters.Head title = view.heads().get(0);
        assertThat(title.sorted()).isEqualTo("ascending");
        assertThat(title.address()).isEqualTo("/publications?state=draft&sort=title-down");
        assertThat(view.heads())
                .filteredOn(head -> head.sorted().equals("none"))
                .isNotEmpty();
        assertThat(view.csv()).isEqualTo("/publications.csv?state=draft&sort=title");
    }

    private PublicationId submitted(String title) {
        PublicationId id = office.begun("s9-2", title).id();
        office.act(office.staff.clerk, id, Verb.SUBMIT);
        return id;
    }

    /** At the step of the director. */
    private PublicationId received(String title) {
        return office.sent(title).id();
    }

    private long version(PublicationId id) {
        return office.now(id).version();
    }

    private Answer.Page post(Person person, String path, Map<String, List<String>> form) {
        form.put("csrf", List.of("token-of-this-session"));
        Visit visit = office.visit(person, "POST", path, Posted.of(new Fields(form)), Language.TH);
        Answer.Page page = (Answer.Page) office.desk.answer(visit);
        office.rendered(page, visit);
        return page;
    }

    private static Together.View view(Answer answer) {
        return (Together.View) ((Answer.Page) answer).model().get("view");
    }

    private static String redirect(Answer answer) {
        return ((Answer.Redirect) answer).address();
    }
}
