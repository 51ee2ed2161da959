package org.opengws.web.desk.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.opengws.publishing.language.Language;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.people.Person;
import org.opengws.web.Answer;
import org.opengws.web.FirstVisit;
import org.opengws.web.Posted;
import org.opengws.web.Visit;
import org.opengws.web.desk.DeskFixture;
import org.opengws.web.desk.entrance.Gate;

class HelpTest {

    private static final String HOSTILE = "<script>alert(1)</script>\"'";

    private final DeskFixture office = new DeskFixture();

    @Test
    void theGuideOfTheReadersRoleOpensFirst() {
        assertThat(office.page(office.staff.clerk, "/help", 200)).contains("<h1>คู่มือเจ้าหน้าที่ผู้จัดทำ</h1>");
        assertThat(office.page(office.staff.secretary, "/help", 200)).contains("<h1>คู่มือผู้พิจารณา</h1>");
        assertThat(office.page(office.staff.communications, "/help", 200)).contains("<h1>คู่มือส่วนสื่อสารองค์กร</h1>");
    }

    @Test
    void everyGuideOpensInBothLanguagesAndLeadsToTheNext() {
        for (String guide : HelpPage.GUIDES) {
            assertThat(office.page(office.staff.auditor, "/help/" + guide, 200))
                    .contains("<h1>", "loading=\"lazy\"")
                    .doesNotContain("data:,");
        }
        assertThat(office.page(office.staff.auditor, "/help/clerk", 200)).contains("href=\"/.gws/desk/help/approver\"");
        assertThat(((Answer.Page) office.get(office.staff.auditor, "/help/none")).status())
                .isEqualTo(404);
    }

    @Test
    void withoutADemonstrationNobodyIsOfferedAndNothingIsSuggested() {
        assertThat(signIn(office)).doesNotContain("class=\"guests\"").doesNotContain("first-visit.js");
        assertThat(office.page(office.staff.clerk, "/", 200)).doesNotContain("data-tries");
    }

    @Test
    void aDemonstrationOffersItsPeopleBeforeSigningInAndWhatToTryOnTheFirstPageAfterIt() {
        DeskFixture demo = new DeskFixture(Optional.of(new Shown()));

        assertThat(signIn(demo)).contains("value=\"somebody\"", "value=\"no-secret\"");
        assertThat(demo.page(demo.staff.clerk, "/", 200)).contains("data-tries", "/.gws/desk/publications/new");
        assertThat(demo.page(demo.staff.clerk, "/units", 200)).doesNotContain("data-tries", "no-secret");
    }

    @Test
    void whatADemonstrationSaysIsText() {
        assertThat(signIn(new DeskFixture(Optional.of(new Shown())))).doesNotContain("<script>alert");
    }

    private static String signIn(DeskFixture desk) {
        Visit visit = desk.visit(null, "GET", "/sign-in", Posted.NOTHING, Language.TH);
        Gate.View view = new Gate.View("", "", "", 0, List.of(), false);
        return desk.rendered(Answer.page("entrance/sign-in.ftlh", "view", view), visit);
    }

    private static final class Shown implements FirstVisit {

        @Override
        public List<Group> people() {
            Guest guest = new Guest("somebody", Text.thai(HOSTILE), Text.thai("ตำแหน่ง"), "no-secret");
            return List.of(new Group(Text.thai(HOSTILE), Text.thai("ลอง"), List.of(guest)));
        }

        @Override
        public Optional<Card> card(Person person) {
            return Optional.of(
                    new Card(Text.thai("ลอง"), List.of(new Step(Text.thai("จัดทำรายการใหม่"), "/publications/new"))));
        }
    }
}
