package org.opengws.standalone.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.people.Role;
import org.opengws.standalone.host.Host;
import org.opengws.standalone.settings.Settings;

/** An office that starts from nothing, through its pages. */
class BeginningOfficeTest {

    private static final String PASSWORD = "ฝนตกที่เชียงใหม่ทั้งวัน";

    @TempDir
    Path data;

    private Host host;
    private URI address;
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @BeforeEach
    void start() throws Exception {
        open("true");
        address = host.setupAddress().orElseThrow();
    }

    private void open(String empty) throws Exception {
        host = new Host(Settings.read(data, Map.of("port", "0", "empty", empty)), Clock.systemUTC(), new Product())
                .start();
    }

    @AfterEach
    void close() throws Exception {
        host.close();
    }

    @Test
    void anEmptyOfficeHasTheFiveCategoriesAndNothingOfAnybodyElse() throws Exception {
        for (String path : new String[] {"/", "/en", "/units", "/search?q=test"}) {
            HttpResponse<String> page = get(path);
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(page.body()).as(path).doesNotContain("วิทยาศาสตร์และเทคโนโลยี", "Ministry of Science");
        }
        assertThat(get("/").body())
                .contains("ข้อมูลหน่วยงาน", "คลังความรู้", "ข้อมูลข่าวสารที่จัดไว้ให้ประชาชนตรวจดูได้")
                .doesNotContain("แผนปฏิบัติราชการ");
    }

    @Test
    void theFirstNamesAreTheBeginningOfHistoryAndStandEverywhere() throws Exception {
        assertThat(get(address).body()).contains("<form", "desk.css", "lang=\"th\"");
        HttpResponse<String> begun = post(form());
        assertThat(begun.uri().getPath()).isEqualTo("/.gws/desk/sign-in");
        assertThat(begun.body()).contains("โรงพยาบาลตัวอย่าง", "บันทึกข้อมูลหน่วยงานและบัญชีผู้ดูแลระบบแล้ว");
        assertThat(host.services()
                        .accounts()
                        .person(new PersonId("somying"))
                        .orElseThrow()
                        .roles())
                .containsExactly(Role.ADMINISTRATOR);
        signIn();
        String units = get("/.gws/desk/units").body();
        assertThat(units)
                .contains("โรงพยาบาลตัวอย่าง", "กลุ่มงานสารสนเทศ", "โรงพยาบาลหรือหน่วยบริการสาธารณสุข จังหวัดเชียงใหม่")
                .doesNotContain("เปลี่ยนชื่อเป็น");
        assertThat(get("/.gws/desk/acts").body())
                .contains("บันทึกหน่วยงานครั้งแรก")
                .doesNotContain("นำเข้าหน่วยงานครั้งแรก");
        assertThat(siteSays("โรงพยาบาลตัวอย่าง")).isTrue();
    }

    @Test
    void theAdministratorIsShownWhatIsToBeDoneAndWhatIsDone() throws Exception {
        post(form());
        signIn();
        String inbox = get("/.gws/desk/").body();
        assertThat(inbox)
                .contains(
                        "สิ่งที่ต้องทำก่อนเริ่มเผยแพร่",
                        "/units/acts/established",
                        "/catalogue/import",
                        "/people#add",
                        "/health")
                .contains("<li class=\"open\">")
                .doesNotContain("<li class=\"done\">");
        String topics = get("/.gws/desk/catalogue/proposal.csv").body();
        assertThat(topics).contains("action-plan").doesNotContain("policy-strategy", ",framework");
    }

    @Test
    void theAddressWorksOnce() throws Exception {
        post(form());
        assertThat(get(address).statusCode()).isEqualTo(410);
        assertThat(post(form()).statusCode()).isEqualTo(410);
        assertThat(get(address.resolve("/.gws/desk/setup?token=guessed")).body())
                .doesNotContain("<form");
        assertThat(host.services().accounts().all()).hasSize(1);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceAndNothingIsRecorded() throws Exception {
        Map<String, String> wrong = new LinkedHashMap<>(form());
        wrong.put("office.name.th", "\u200b");
        wrong.put("kind-of-body", "palace");
        wrong.put("province", "");
        wrong.put("unit.name.th", "\"><script>alert(1)</script>");
        wrong.put("id", "../x");
        wrong.put("repeat", "another");
        HttpResponse<String> refused = post(wrong);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "f-office-name-th-wrong",
                        "f-kind-of-body-wrong",
                        "f-province-wrong",
                        "f-id-wrong",
                        "f-repeat-wrong")
                .contains("value=\"../x\"", "&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert", PASSWORD);
        wrong = new LinkedHashMap<>(form());
        wrong.put("password", "short");
        wrong.put("repeat", "short");
        assertThat(post(wrong).body()).contains("f-password-wrong");
        assertThat(get("/.gws/desk/sign-in").body()).contains("ระบบนี้ยังไม่ได้ตั้งค่า");
        assertThat(host.services().accounts().all()).isEmpty();
    }

    @Test
    void anOfficeThatNeverBeganMayStillBecomeTheDemonstration() throws Exception {
        host.close();
        open("false");
        assertThat(get("/").body()).contains("วิทยาศาสตร์และเทคโนโลยี");
        assertThat(get("/category/general").body()).contains("แผนปฏิบัติราชการ");
    }

    @Test
    void anOfficeThatBeganStaysItselfHoweverItIsStarted() throws Exception {
        post(form());
        host.close();
        open("false");
        assertThat(host.setupAddress()).isEmpty();
        assertThat(get("/").body()).contains("โรงพยาบาลตัวอย่าง").doesNotContain("วิทยาศาสตร์และเทคโนโลยี");
    }

    /** Within the seconds that the registers take to get there. */
    private boolean siteSays(String name) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!get("/").body().contains(name) && System.nanoTime() < end) {
            Thread.sleep(100);
        }
        return get("/").body().contains(name);
    }

    private static Map<String, String> form() {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("office.name.th", "โรงพยาบาลตัวอย่าง");
        form.put("office.name.en", "Example Hospital");
        form.put("office.short.th", "รพ.ตัวอย่าง");
        form.put("kind-of-body", "hospital");
        form.put("province", "TH-50");
        form.put("unit.name.th", "กลุ่มงานสารสนเทศ");
        form.put("unit.name.en", "Information Group");
        form.put("unit.kind", "workgroup");
        form.put("unit.function", "ict-centre");
        form.put("name.th", "สมหญิง ใจดี");
        form.put("mail", "somying@hospital.example");
        form.put("id", "somying");
        form.put("password", PASSWORD);
        form.put("repeat", PASSWORD);
        return form;
    }

    private void signIn() throws Exception {
        String page = get("/.gws/desk/sign-in").body();
        String token = page.replaceAll("(?s).*name=\"csrf\" value=\"([^\"]*)\".*", "$1");
        HttpResponse<String> in = post(
                URI.create(host.address() + "/.gws/desk/sign-in"),
                Map.of("csrf", token, "name", "somying", "password", PASSWORD));
        assertThat(in.uri().getPath()).isEqualTo("/.gws/desk/");
    }

    private HttpResponse<String> get(String path) throws Exception {
        return get(URI.create(host.address() + path));
    }

    private HttpResponse<String> get(URI uri) throws Exception {
        return following(browser.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString()));
    }

    private HttpResponse<String> post(Map<String, String> form) throws Exception {
        return post(address, form);
    }

    private HttpResponse<String> post(URI uri, Map<String, String> form) throws Exception {
        String body = form.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return following(browser.send(
                HttpRequest.newBuilder(uri)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString()));
    }

    private HttpResponse<String> following(HttpResponse<String> answer) throws Exception {
        return answer.statusCode() / 100 == 3
                ? get(answer.uri()
                        .resolve(answer.headers().firstValue("Location").orElseThrow()))
                : answer;
    }
}
