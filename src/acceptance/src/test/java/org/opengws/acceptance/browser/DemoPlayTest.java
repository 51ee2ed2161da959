package org.opengws.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengws.acceptance.product.RunningProduct;
import org.opengws.acceptance.product.SampleFiles;
import org.opengws.standalone.demo.Demo;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;

/** One publication through all its steps, with a picture of each: {@code ./gws demo}. */
@ExtendWith(Chromium.Shared.class)
@EnabledIfSystemProperty(named = "gws.demo", matches = "true")
class DemoPlayTest {

    private static final Path PICTURES = Path.of("target", "demo");
    private static final int WIDE = 1440;
    private static final Duration ONLINE = Duration.ofSeconds(30);
    private static final String TITLE = "แนวทางการให้บริการข้อมูลแก่ประชาชน";

    private final Map<String, DeskUser> people = new HashMap<>();
    private RunningProduct product;
    private Chromium chromium;
    private String id;
    private int taken;

    @Test
    void onePublicationGoesThroughAllItsSteps(Chromium browser) throws Exception {
        chromium = browser;
        try (RunningProduct running = RunningProduct.demonstration(RunningProduct.temporaryFolder())) {
            product = running;
            submit();
            decides("plan-head", "endorse", Map.of());
            decides("secretary", "approve", Map.of());
            decides(
                    "plan-head",
                    "send-memo",
                    Map.of("memo.subject", "ขอเผยแพร่" + TITLE, "memo.body", "เพื่อโปรดพิจารณาดำเนินการ"));
            decides("director", "receive", Map.of());
            decides("verifier1", "publish", Map.of());
            visit(200, "public-page");
            decides("plan", "attest", Map.of("comment", "ตรวจแล้ว ข้อมูลถูกต้อง"));
            decides("plan", "request-withdrawal", Map.of("comment", "รวมไว้ในแนวทางฉบับใหม่"));
            decides("secretary", "withdraw", Map.of());
            visit(410, "withdrawn-page");
        } finally {
            people.values().forEach(DeskUser::close);
        }
        assertThat(taken).isGreaterThanOrEqualTo(14);
    }

    private void submit() {
        DeskUser clerk = as("plan").opens("/publications/new");
        picture(clerk, "topics");
        clerk.opens("/publications/new?topic=s9-2").types("title.th", TITLE);
        picture(clerk, "new");
        clerk.presses("main .actions button");
        clerk.types("title.en", "How information is given to the public")
                .types("summary.th", "ขั้นตอนและช่องทางการขอข้อมูลข่าวสารของสำนักงาน")
                .attaches("file", "แนวทาง.pdf", "application/pdf", SampleFiles.pdf("แนวทาง"));
        if (!clerk.text().contains("แนวทาง.pdf")) {
            clerk.presses("main button[value='upload']");
        }
        clerk.page().locator("main a[href*='/documents/']").first().waitFor();
        clerk.page().waitForLoadState(LoadState.NETWORKIDLE);
        picture(clerk, "editor");
        clerk.presses("main .actions button[value='submit']");
        clerk.page().waitForURL(url -> !url.contains("/edit"));
        id = clerk.page().url().replaceAll(".*/publications/([a-z2-7]+).*", "$1");
        if (clerk.page().url().contains("/act/")) {
            picture(clerk, "submit");
            clerk.decides();
        }
        assertThat(clerk.page().locator("section.problems").count())
                .as(clerk.text())
                .isZero();
    }

    private void decides(String person, String verb, Map<String, String> fields) {
        DeskUser user = as(person).opens("/publications/" + id + "/act/" + verb);
        fields.forEach(user::types);
        picture(user, verb + "-" + person);
        user.decides();
        user.page().waitForURL(url -> !url.contains("/act/" + verb));
        assertThat(user.page().locator("section.problems").count())
                .as(user.text())
                .isZero();
    }

    private void visit(int status, String name) throws InterruptedException {
        DeskUser visitor =
                people.computeIfAbsent("", any -> new DeskUser(chromium.withScript(WIDE), product.address()));
        Instant until = Instant.now().plus(ONLINE);
        while (visitor.page().navigate(product.address() + "/p/" + id).status() != status) {
            assertThat(Instant.now()).as(name).isBefore(until);
            Thread.sleep(300);
        }
        picture(visitor, name);
    }

    private DeskUser as(String person) {
        return people.computeIfAbsent(
                person,
                name -> new DeskUser(chromium.withScript(WIDE), product.address()).signsIn(name, Demo.PASSWORD));
    }

    private void picture(DeskUser user, String name) {
        user.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(PICTURES.resolve("%02d-%s.png".formatted(++taken, name))));
    }
}
