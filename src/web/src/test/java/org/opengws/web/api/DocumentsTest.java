package org.opengws.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opengws.web.api.ApiFixture.Response;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

class DocumentsTest {

    private final ApiFixture office = new ApiFixture();

    @AfterEach
    void close() {
        assertThat(office.filesOnTheWay()).as("files left where they arrived").isEmpty();
        office.close();
    }

    @Test
    void aFileIsStoredUnderItsThaiNameAndGivenOutAsItIs() {
        Response stored = upload(office.begun(), "UTF-8''%E0%B9%81%E0%B8%9C%E0%B8%99.pdf", "pdf one")
                .is(200);

        assertThat(document(stored).get("name").asText()).isEqualTo("แผน.pdf");
        assertThat(document(stored).at("/label/th").asText()).isEqualTo("แผน");
        Response file = office.as(office.staff.auditor).get(path(stored)).is(200);
        assertThat(file.text()).isEqualTo("pdf one");
        assertThat(file.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(file.header("Content-Disposition")).startsWith("attachment").contains("UTF-8''%E0%B9%81");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void aPartOfAFileIsGivenWhereAskedFor() {
        Response stored = upload(office.begun(), "a.pdf", "pdf one").is(200);

        Response part = office.as(office.staff.clerk)
                .header("Range", "bytes=4-6")
                .get(path(stored))
                .is(206);

        assertThat(part.text()).isEqualTo("one");
        assertThat(part.header("Content-Range")).isEqualTo("bytes 4-6/7");
    }

    @Test
    void aMendedFileKeepsTheIdAndHasItsOwnBytes() {
        Response first = upload(office.begun(), "a.pdf", "pdf one").is(200);
        Response mended = replace(first, "b.pdf", "pdf   one").is(200);

        assertThat(document(mended).get("id")).isEqualTo(document(first).get("id"));
        assertThat(document(mended).get("sha256")).isNotEqualTo(document(first).get("sha256"));
        assertThat(document(mended).get("name").asText()).isEqualTo("b.pdf");
        assertThat(inspected(mended)).isEqualTo(inspected(first));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd.pdf",
                "C:\\\\x.pdf",
                "UTF-8''a%00b.pdf",
                "UTF-8''%2e%2e%2fx.pdf",
                "CON.pdf",
                ".pdf",
                "UTF-8''a%0D%0ASet-Cookie%3Ax.pdf"
            })
    void aNameWithPathPartsOrControlCharactersIsRefused(String name) {
        assertThat(upload(office.begun(), name, "pdf").is(422).codes()).contains("document-name-invalid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8''a%ZZ.pdf", "UTF-8''%C3%28.pdf", "UTF-8'a.pdf", "UTF-8''ab c.pdf"})
    void aNameThatIsNotEncodedAsItSaysIs400(String name) {
        upload(office.begun(), name, "pdf").is(400);
    }

    @Test
    void aNameMayStandInTheQueryAndMustStandSomewhere() {
        Response draft = office.begun();
        String path = "/publications/" + draft.id() + "/documents?version=1";
        assertThat(send("POST", path, "", "pdf").is(400).faults()).containsExactly("X-File-Name missing");
        assertThat(document(send("POST", path + "&name=%E0%B8%81.pdf&labelTh=x&labelEn=y", "", "pdf")
                                .is(200))
                        .get("name")
                        .asText())
                .isEqualTo("ก.pdf");
    }

    @Test
    void anEmptyFileALargeOneAndOneOfAnotherTypeAreRefused() {
        Response draft = office.begun();
        assertThat(upload(draft, "a.pdf", "").is(422).codes()).containsExactly("document-empty");
        assertThat(upload(draft, "a.pdf", "docx").is(422).codes()).containsExactly("document-type-differs");
        assertThat(upload(draft, "a.exe", "pdf").is(422).codes()).containsExactly("document-type-not-allowed");
        assertThat(upload(draft, "a.pdf", "pdf".repeat(ApiFixture.UPLOAD_LIMIT))
                        .is(422)
                        .codes())
                .containsExactly("document-too-large");
    }

    @Test
    void aLargeFileWithoutAKnownLengthIsNotReadToItsEnd() {
        Response draft = office.begun();
        java.io.InputStream endless = new java.io.InputStream() {
            private long left = 5_000_000;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }
        };
        Response refused = office.as(office.staff.clerk)
                .header(Guard.HEADER, "1")
                .header("Content-Type", "application/octet-stream")
                .send(
                        "POST",
                        "/publications/" + draft.id() + "/documents?version=1&name=a.pdf",
                        java.net.http.HttpRequest.BodyPublishers.ofInputStream(() -> endless));
        assertThat(refused.is(422).codes()).containsExactly("document-too-large");
    }

    @Test
    void aRequestThatMayNotChangeTheDraftIsRefusedBeforeTheFileIsRead() {
        Response draft = office.begun();
        String path = "/publications/" + draft.id() + "/documents?name=a.pdf&version=";
        assertThat(office.as(office.staff.auditor)
                        .change("POST", path + "1", "application/pdf", new byte[0])
                        .is(403)
                        .codes())
                .contains("wrong-role");
        assertThat(send("POST", path + "9", "", "").is(409).codes()).containsExactly("stale");
        Response submitted = office.act(office.staff.clerk, draft, "submit").is(200);
        send("POST", path + submitted.version(), "", "pdf").is(409);
    }

    @Test
    void aDocumentThatIsNotThereCannotBeReplacedOrGivenOut() {
        Response draft = office.begun();
        String path = "/publications/" + draft.id() + "/documents/aaaaaaaaaaaaaaaa";
        assertThat(send("PUT", path + "?version=1", "a.pdf", "pdf").is(422).codes())
                .containsExactly("document-unknown");
        office.as(office.staff.clerk).get(path).is(404);
        office.as(office.staff.clerk).get(path + "?edition=7").is(404);
    }

    @Test
    void aSaveOrdersLabelsAndTakesOutDocumentsButNamesNoOthers() {
        Response one = upload(office.begun(), "a.pdf", "pdf one").is(200);
        Response two = upload(one, "b.pdf", "pdf two").is(200);
        JsonNode held = two.json().at("/editions/0/content/documents");

        ObjectNode ordered = saving();
        ((ObjectNode) ordered.at("/draft/content"))
                .putArray("documents")
                .add(Json.object().put("id", held.at("/1/id").asText()))
                .add(Json.object().set("id", held.at("/0/id")));
        ((ObjectNode) ordered.at("/draft/content/documents/0"))
                .set("label", Json.object().put("th", "สอง"));
        Response saved = office.act(office.staff.clerk, two, "save", ordered).is(200);
        assertThat(document(saved).at("/label/th").asText()).isEqualTo("สอง");

        ObjectNode foreign = saving();
        ((ObjectNode) foreign.at("/draft/content"))
                .putArray("documents")
                .add(Json.object().put("id", "aaaaaaaaaaaaaaaa"));
        assertThat(office.act(office.staff.clerk, saved, "save", foreign)
                        .is(422)
                        .codes())
                .containsExactly("document-unknown");

        Response kept = office.act(office.staff.clerk, saved, "save", saving()).is(200);
        assertThat(kept.json().at("/editions/0/content/documents")).hasSize(2);
    }

    private static ObjectNode saving() {
        ObjectNode body = Json.object();
        body.set("draft", ApiFixture.draft("s9-2", "เรื่อง"));
        return body;
    }

    private String inspected(Response publication) {
        return office.publishing
                .find(new org.opengws.publishing.edition.PublicationId(publication.id()))
                .orElseThrow()
                .latest()
                .content()
                .documents()
                .get(0)
                .inspection()
                .toString();
    }

    private Response upload(Response before, String name, String content) {
        String path = "/publications/" + before.id() + "/documents?version=" + before.version();
        return send("POST", path, name, content);
    }

    private Response replace(Response before, String name, String content) {
        return send("PUT", path(before) + "?version=" + before.version(), name, content);
    }

    private Response send(String method, String path, String name, String content) {
        return office.as(office.staff.clerk)
                .header(SentName.HEADER, name)
                .change(method, path, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode document(Response publication) {
        return publication.json().at("/editions/0/content/documents/0");
    }

    private static String path(Response publication) {
        return "/publications/" + publication.id() + "/documents/"
                + document(publication).get("id").asText();
    }
}
