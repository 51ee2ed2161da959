package org.opengws.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengws.acceptance.product.Matter;
import org.opengws.acceptance.product.RunningProduct;
import org.opengws.acceptance.product.SharedProduct;
import org.opengws.publishing.decision.Staff;
import org.opengws.publishing.people.Person;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

/** What pages look like when something is open, wrong, empty or gone: no link leads there, yet people end up there. */
@ExtendWith({SharedProduct.class, Chromium.Shared.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatesTest {

    private static final int WIDE = 1440;
    private static final int NARROW = 360;
    private static final int HIGH = 900;

    private RunningProduct product;
    private Staff staff;
    private Chromium chromium;
    private DeskUser stranger;
    private final Map<Person, DeskUser> people = new HashMap<>();

    @BeforeAll
    void open(RunningProduct running, Chromium shared) {
        product = running;
        staff = running.staff;
        chromium = shared;
        stranger = new DeskUser(chromium.withScript(WIDE), running.address());
    }

    @AfterAll
    void close() {
        stranger.close();
        people.values().forEach(DeskUser::close);
    }

    private DeskUser as(Person person) {
        return people.computeIfAbsent(
                person,
                one -> new DeskUser(chromium.withScript(WIDE), product.address())
                        .signsIn(one.id().value(), RunningProduct.PASSWORD));
    }

    /** Light and dark, and no wider than a telephone. */
    private static void isAccessible(DeskUser user) {
        Page page = user.page();
        assertThat(Axe.violations(page)).isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(Axe.contrast(page)).as("in the dark").isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(NARROW, HIGH);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(NARROW);
        page.setViewportSize(WIDE, HIGH);
    }

    private static void isRefusedAccessibly(DeskUser user) {
        assertThat(user.problems()).isNotBlank();
        isAccessible(user);
    }

    @Test
    void aWrongPassword() {
        stranger.opens("/sign-in")
                .types("name", "nobody")
                .types("password", "wrong")
                .presses("main form button.main");
        assertThat(stranger.page().locator("[role=alert]").count()).isEqualTo(1);
        isAccessible(stranger);
    }

    @Test
    void theSheetOfKeys() {
        DeskUser clerk = as(staff.clerk).opens("/");
        clerk.page().keyboard().press("?");
        isAccessible(clerk);
        clerk.page().keyboard().press("Escape");
    }

    @Test
    void theMenuOfATelephone() {
        DeskUser clerk = as(staff.clerk);
        clerk.page().setViewportSize(NARROW, HIGH);
        clerk.opens("/").presses(".menu-button");
        assertThat(clerk.page().locator("#menu").isVisible()).isTrue();
        isAccessible(clerk);
    }

    @Test
    void aNewPublicationWithoutATitle() {
        DeskUser clerk = as(staff.clerk).opens("/publications/new?topic=s9-2").presses("main .actions button");
        isRefusedAccessibly(clerk);
    }

    @Test
    void aDraftThatCannotBeSubmittedYet() {
        Matter matter = Matter.ofClause(product, "1.1", "ร่างที่ยังไม่ครบ");
        DeskUser clerk = as(staff.clerk).opens("/publications/" + matter.id() + "/edit");
        clerk.types("title.th", "")
                .presses("main .actions button[value='submit']")
                .presses("main .actions button[value='act']");
        isRefusedAccessibly(clerk);
        clerk.presses("section.problems a[href*='/edit#f-title']");
        assertThat(clerk.page().url()).contains("/edit#f-title");
    }

    @Test
    void aReturnWithoutAReason() {
        Matter matter =
                Matter.ofClause(product, "1.1", "เรื่องที่ส่งคืนโดยไม่บอกเหตุ").reaches("endorse");
        DeskUser head = as(staff.head).begins(matter, "return").presses("main .actions button[value='act']");
        isRefusedAccessibly(head);
    }

    @Test
    void aDelegationWithNothingFilledIn() {
        DeskUser secretary = as(staff.secretary).opens("/delegations");
        secretary.presses("main form:has([name='order']) button");
        isRefusedAccessibly(secretary);
    }

    @Test
    void aPublicEditionThatWasChangedOutsideTheSystem() {
        Matter matter =
                Matter.ofClause(product, "1.3", "รายชื่อที่ถูกแก้นอกระบบ").isPublished();
        product.forges(matter.id(), 1, "title.th", "รายชื่อปลอม");
        DeskUser clerk = as(staff.clerk).opens("/publications/" + matter.id());
        assertThat(clerk.page().locator(".altered").innerText())
                .contains("ถูกเปลี่ยนแปลงนอกระบบ", "ชื่อเรื่อง", "ประชาชนยังเห็นหน้าเดิม");
        assertThat(clerk.page().locator(".top-act").innerText())
                .contains("ปรับปรุง", "ขอยกเลิก")
                .doesNotContain("ยืนยันว่าข้อมูลเป็นปัจจุบัน");
        assertThat(clerk.page().locator(".altered del").first().innerText()).contains("ถูกแก้");
        isAccessible(clerk);
        as(staff.verifier).opens("/publications/" + matter.id() + "/act/suspend");
        assertThat(as(staff.verifier).page().locator(".altered").count()).isEqualTo(1);
    }

    @Test
    void anInboxWithNothingInIt() {
        DeskUser auditor = as(staff.auditor).opens("/");
        assertThat(auditor.page().locator("[data-item]").count()).isZero();
        isAccessible(auditor);
    }

    @Test
    void aListThatAFilterEmptied() {
        isAccessible(as(staff.clerk).opens("/publications?q=ไม่มีเรื่องนี้แน่นอน"));
    }

    @Test
    void aPageThatIsGone() {
        Matter matter = Matter.ofClause(product, "1.3", "เรื่องที่ถูกระงับ").isPublished();
        matter.because(staff.verifier, "suspend", "พบข้อมูลส่วนบุคคล").awaitsPage(404, "ระงับการเผยแพร่ชั่วคราว");
        stranger.page().navigate(product.address() + matter.page());
        isAccessible(stranger);
    }

    @Test
    void aSearchThatFindsNothing() {
        stranger.page().navigate(product.address() + "/search?q=ไม่มีคำนี้");
        isAccessible(stranger);
    }
}
