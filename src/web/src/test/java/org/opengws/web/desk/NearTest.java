package org.opengws.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.language.Language;
import org.opengws.publishing.people.Person;
import org.opengws.web.Answer;
import org.opengws.web.Queries;
import org.opengws.web.Visit;
import org.opengws.web.desk.lists.PublicationList;
import org.opengws.web.desk.screen.Near;
import org.opengws.web.desk.screen.Screen;
import org.opengws.web.desk.writing.NewPublication;

/** Where a search of the desk finds nothing it offers words that are spelt nearly the same and find something. */
class NearTest {

    private static final String WRONG = "แผนปฎิบัติราชการ";
    private static final String RIGHT = "แผนปฏิบัติราชการ";

    private final DeskFixture office = new DeskFixture();
    private Publication draft;

    @BeforeEach
    void begin() {
        draft = office.begun("s9-2", RIGHT);
    }

    @Test
    void theListOffersThemWithTheOtherFiltersAndFromItsFirstPage() {
        String address = "/publications?q=" + Queries.encode(WRONG) + "&state=draft&sort=title&page=3";
        String link = "<a href=\"" + Screen.DESK + "/publications?q=" + Queries.encode(RIGHT)
                + "&amp;state=draft&amp;sort=title\">" + RIGHT + "</a>";
        assertThat(office.page(office.staff.clerk, address, 200)).contains("คำค้นใกล้เคียงที่มีข้อมูลตรงกัน: " + link);
        assertThat(office.render(office.staff.clerk, address, 200, Language.EN))
                .contains("A similar search that finds something: " + link);
    }

    @Test
    void theListOffersNothingThatFindsNothingWithTheOtherFilters() {
        assertThat(offered(office.staff.clerk, "q=" + Queries.encode(WRONG) + "&state=returned"))
                .isEmpty();
        assertThat(offered(office.staff.clerk, "state=returned")).isEmpty();
        assertThat(offered(office.staff.clerk, "q=zebra")).isEmpty();
        assertThat(offered(office.staff.clerk, "q=" + Queries.encode(RIGHT))).isEmpty();
    }

    @Test
    void wordsOfADraftAreOfferedToWhoMayReadItOnly() {
        assertThat(offered(office.staff.head, "q=" + Queries.encode(WRONG))).contains(RIGHT);
        assertThat(offered(office.staff.centralClerk, "q=" + Queries.encode(WRONG)))
                .isEmpty();
        assertThat(office.page(office.staff.centralClerk, "/publications?q=" + Queries.encode(WRONG), 200))
                .doesNotContain("class=\"near\"");
    }

    @Test
    void theChoiceOfATopicOffersWordsOfTopics() {
        String page = office.page(office.staff.clerk, "/publications/new?q=" + Queries.encode("งบประมาน"), 200);
        assertThat(page)
                .contains("<a href=\"" + Screen.DESK + "/publications/new?q=" + Queries.encode("งบประมาณ")
                        + "\">งบประมาณ</a>");
        assertThat(office.page(office.staff.clerk, "/publications/new?q=zebra", 200))
                .doesNotContain("class=\"near\"");
        assertThat(office.page(office.staff.clerk, "/publications/new?q=" + Queries.encode("งบประมาณ"), 200))
                .doesNotContain("class=\"near\"");
    }

    @Test
    void topicsAreFoundHoweverTheSameLettersAreTyped() {
        assertThat(found("เเผน")).isPositive().isEqualTo(found("แผน"));
        assertThat(found("s.๙(๓)")).isPositive().isEqualTo(found("s.9(3)"));
    }

    private int found(String typed) {
        Answer.Page page = (Answer.Page) office.get(office.staff.clerk, "/publications/new?q=" + Queries.encode(typed));
        return ((NewPublication.View) page.model().get("view"))
                .groups().stream().mapToInt(group -> group.topics().size()).sum();
    }

    @Test
    void whatTakesThePlaceOfSomethingWithdrawnIsOfferedByAButtonThatKeepsTheForm() {
        Publication old = office.published("แนวทางเดิม");
        Publication successor = office.published("Annual procurement");
        String ask = "/publications/" + old.id() + "/act/request-withdrawal";
        assertThat(office.page(office.staff.clerk, ask + "?successor=procurment", 200))
                .contains("name=\"successor.near\" value=\"procurement\"", "name=\"do\" value=\"near\"")
                .doesNotContain("name=\"successor.chosen\"");

        Map<String, String> form = new HashMap<>(Map.of("comment", "ซ้ำกัน", "successor", "procurment"));
        form.putAll(Map.of("successor.near", "procurement", "do", "near", "version", Long.toString(old.version())));
        Answer answer = office.post(office.staff.clerk, ask, form);
        Visit visit = office.visit(office.staff.clerk, "POST", ask, DeskFixture.posted(form), Language.TH);
        assertThat(office.rendered(answer, visit))
                .contains("value=\"procurement\"", "ซ้ำกัน</textarea>")
                .contains("name=\"successor.chosen\" value=\"" + successor.id() + "\"");
        assertThat(office.now(old.id()).marks().withdrawalRequest()).isEmpty();
    }

    @Test
    void aDraftIsOfferedToNobodyInThePlaceOfSomethingWithdrawn() {
        Publication old = office.published("แนวทางเดิม");
        assertThat(office.page(
                        office.staff.clerk,
                        "/publications/" + old.id() + "/act/request-withdrawal?successor=" + Queries.encode(WRONG),
                        200))
                .doesNotContain(RIGHT);
        assertThat(office.now(draft.id()).inForce()).isEmpty();
    }

    private Optional<String> offered(Person person, String query) {
        Answer.Page page = (Answer.Page) office.get(person, "/publications?" + query);
        return ((PublicationList.View) page.model().get("view"))
                .near().stream().map(Near::words).findFirst();
    }
}
