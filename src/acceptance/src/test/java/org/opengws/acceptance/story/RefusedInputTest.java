package org.opengws.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opengws.acceptance.product.Answer;
import org.opengws.acceptance.product.Client;
import org.opengws.acceptance.product.Matter;
import org.opengws.acceptance.product.RunningProduct;
import org.opengws.acceptance.product.SampleFiles;
import org.opengws.acceptance.product.SharedProduct;
import org.opengws.publishing.decision.Staff;

/** Bad input is refused with its reasons, and nothing of it is kept. */
@ExtendWith(SharedProduct.class)
class RefusedInputTest {

    private final RunningProduct product;
    private final Staff staff;
    private Matter matter;

    RefusedInputTest(RunningProduct product) {
        this.product = product;
        this.staff = product.staff;
    }

    @BeforeEach
    void begin() {
        matter = Matter.ofClause(product, "1.3", "เรื่องทดสอบข้อมูลผิด");
    }

    @Test
    void anEmptyFile() {
        assertThat(refusedFile("ว่าง.pdf", new byte[0])).containsExactly("document-empty");
    }

    @Test
    void aFileThatIsNotWhatItsNameSays() {
        assertThat(refusedFile("รูป.pdf", "no pdf at all".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("document-type-differs");
    }

    @Test
    void aFileOfAKindThatIsNotLetIn() {
        assertThat(refusedFile("โปรแกรม.exe", new byte[] {'M', 'Z', 0, 0})).contains("document-type-not-allowed");
    }

    @Test
    void aFileNamedWithPathParts() {
        assertThat(refusedFile("../../etc/passwd.pdf", SampleFiles.pdf("x"))).contains("document-name-invalid");
    }

    @Test
    void aLetterWithAMacro() {
        assertThat(refusedFile("จดหมาย.docx", SampleFiles.docxWithMacro())).containsExactly("document-has-macros");
    }

    @Test
    void aLetterThatOpensWithAPasswordOnly() {
        assertThat(refusedFile("จดหมาย.docx", SampleFiles.encryptedDocx())).containsExactly("document-encrypted");
    }

    @Test
    void aFileOverTheLimitIsRefusedBeforeItIsRead() {
        byte[] mebibyte = new byte[1 << 20];
        Answer answer = product.as(staff.clerk)
                .postFile(
                        "/publications/" + matter.id() + "/documents?version="
                                + matter.seen().path("version").asLong(),
                        "ใหญ่.pdf",
                        BodyPublishers.ofByteArrays(java.util.Collections.nCopies(51, mebibyte)));
        assertThat(answer.status()).isIn(413, 422);
        assertThat(answer.refusals()).containsExactly("document-too-large");
        assertNothingChanged();
    }

    private List<String> refusedFile(String name, byte[] file) {
        Answer answer = matter.triesToAttach(name, file);
        assertThat(answer.status()).as(answer.text()).isBetween(400, 499);
        assertNothingChanged();
        return answer.refusals();
    }

    private void assertNothingChanged() {
        long version = matter.seen().path("version").asLong();
        assertThat(matter.looks().seen().path("version").asLong()).isEqualTo(version);
        assertThat(matter.latest().path("content").path("documents")).isEmpty();
    }

    @Test
    void anUnknownTopicAUnitWithoutRightAndATitleThatIsTooLongAreToldAtOnce() {
        var draft = Matter.draft("no-such-topic", "ก".repeat(301), "<p>x</p>");
        assertThat(matter.refused(staff.centralClerk, "save", act -> act.set("draft", draft)))
                .contains("topic-unknown", "wrong-unit", "field-too-long");
        assertNothingChanged();
    }

    @Test
    void htmlThatIsNotAllowed() {
        var draft = Matter.draft("telephone", "ชื่อ", "<p>x</p><script>alert(1)</script>");
        assertThat(matter.refused(staff.clerk, "save", act -> act.set("draft", draft)))
                .contains("html-not-allowed");
    }

    @Test
    void ownSubmission() {
        product.as(staff.clerk);
        Matter own = Matter.ofClause(product, "1.1", "เรื่องของตนเอง").reaches("endorse");
        assertThat(own.refused(staff.clerk, "endorse")).contains("wrong-role");
    }

    @Test
    void aRefusalIsASentenceInTheLanguageAskedFor() {
        var request = product.as(staff.secretary)
                .change("/publications/" + matter.id() + "/approve")
                .header("Content-Type", "application/json")
                .header("Accept-Language", "en")
                .POST(Client.body(Client.object()
                        .put("version", matter.seen().path("version").asLong())));
        Answer answer = product.as(staff.secretary).send(request);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().path("refusals").path(0).path("message").asText())
                .matches("[ -~]+");
    }

    @Test
    void aChangeWithoutTheHeaderOrFromAnotherPageIsForbidden() {
        Client clerk = product.as(staff.clerk);
        String path = Client.API + "/publications/" + matter.id() + "/submit";
        var body = Client.object().put("version", matter.seen().path("version").asLong());
        Answer without = clerk.send(
                clerk.request(path).header("Content-Type", "application/json").POST(Client.body(body)));
        assertThat(without.status()).isEqualTo(403);
        Answer foreign = clerk.send(clerk.change("/publications/" + matter.id() + "/submit")
                .header("Content-Type", "application/json")
                .header("Sec-Fetch-Site", "cross-site")
                .POST(Client.body(body)));
        assertThat(foreign.status()).isEqualTo(403);
        Answer form = clerk.send(clerk.change("/publications/" + matter.id() + "/submit")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("version=1")));
        assertThat(form.status()).isEqualTo(415);
        assertNothingChanged();
    }

    @Test
    void nobodyWithoutAnAccountReadsOrChangesAnything() {
        assertThat(product.visitor().get("/publications").status()).isEqualTo(401);
        assertThat(product.visitor().as("clerk", "wrong password").get("/me").status())
                .isEqualTo(401);
        assertThat(product.visitor().post("/publications", Client.object()).status())
                .isEqualTo(401);
    }
}
