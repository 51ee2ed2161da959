package org.opengws.web.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.opengws.publishing.language.Language;
import org.opengws.publishing.language.Texts;
import org.opengws.publishing.refusal.Refusal;
import org.opengws.publishing.refusal.RefusalCode;
import org.opengws.web.Answer;
import org.opengws.web.Downloads;
import org.opengws.web.Headers;
import org.opengws.web.PeopleAdministration.Objection;
import org.opengws.web.RefusalTexts;
import org.opengws.web.Sending;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes replies; what is refused as {@code application/problem+json} (RFC 9457) with every reason. */
final class Replies {

    static final String PROBLEM = "application/problem+json";

    private static final int PRECONDITION = 412;

    private final Texts texts;
    private final RefusalTexts refusals;

    Replies(Texts texts) {
        this.texts = texts;
        this.refusals = new RefusalTexts(texts);
    }

    void write(Answer reply, Language language, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (reply instanceof Reply.Body body) {
            body.headers().forEach(response::setHeader);
            json(body.status(), "application/json", body.json(), request, response);
        } else if (reply instanceof Reply.Done) {
            headers(response);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else if (reply instanceof Reply.Refused refused) {
            refused(refused, language, request, response);
        } else if (reply instanceof Reply.Objected objected) {
            JsonNode reasons = Json.array(objected.objections(), objection -> objection(objection, language));
            problem(422, language, reasons, none(), none(), request, response);
        } else if (reply instanceof Answer.File file) {
            Downloads.write(file.download(), request, response);
        } else if (reply instanceof Answer.Plain plain) {
            headers(response);
            response.setHeader("Content-Disposition", Downloads.disposition("attachment", plain.fileName()));
            byte[] text = plain.text().getBytes(StandardCharsets.UTF_8);
            bytes(plain.status(), plain.mediaType() + ";charset=utf-8", text, request, response);
        } else {
            throw new IllegalArgumentException("no way to write " + reply);
        }
    }

    void halted(Halted halted, Language language, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        JsonNode faults = Json.array(
                halted.faults(),
                fault -> Json.object()
                        .put("place", fault.place())
                        .put("code", fault.code())
                        .put("message", texts.in(language, "api.fault." + fault.code(), fault.detail())));
        JsonNode reasons = halted.status() == HttpServletResponse.SC_NOT_FOUND
                ? reasons(List.of(Refusal.of(RefusalCode.NOT_FOUND)), language)
                : none();
        problem(halted.status(), language, reasons, faults, none(), request, response);
    }

    void problem(int status, Language language, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        problem(status, language, none(), none(), none(), request, response);
    }

    private void refused(
            Reply.Refused refused, Language language, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean condition = request.getHeader("If-Match") != null
                && refused.refusals().stream().anyMatch(refusal -> refusal.code() == RefusalCode.STALE);
        int status = RefusalTexts.status(refused.refusals());
        problem(
                condition && status == HttpServletResponse.SC_CONFLICT ? PRECONDITION : status,
                language,
                reasons(refused.refusals(), language),
                none(),
                refused.problems(),
                request,
                response);
    }

    private JsonNode reasons(Collection<Refusal> all, Language language) {
        return Json.array(all, refusal -> {
            ObjectNode json = Json.object()
                    .put("code", refusal.code().code())
                    .put("field", refusal.field())
                    .put("message", refusals.sentence(refusal, language));
            json.set("args", Json.map(refusal.args()));
            return json;
        });
    }

    private static JsonNode objection(Objection objection, Language language) {
        ObjectNode json = Json.object()
                .put("code", RefusalCode.FIELD_INVALID.code())
                .put("field", objection.field())
                .put("message", objection.sentence().in(language));
        json.putObject("args");
        return json;
    }

    private void problem(
            int status,
            Language language,
            JsonNode reasons,
            JsonNode faults,
            JsonNode problems,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        String title = texts.in(language, "api.status." + status);
        String first = reasons.isEmpty()
                ? faults.path(0).path("message").asText(title)
                : reasons.get(0).path("message").asText();
        ObjectNode json = Json.object()
                .put("type", "about:blank")
                .put("title", title)
                .put("status", status)
                .put("detail", first);
        json.set("refusals", reasons);
        json.set("faults", faults);
        json.set("problems", problems);
        response.setHeader("Content-Language", language.code());
        json(status, PROBLEM, json, request, response);
    }

    private static JsonNode none() {
        return Json.strings(List.of());
    }

    private static void json(
            int status, String type, JsonNode json, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        headers(response);
        bytes(status, type, Json.MAPPER.writeValueAsBytes(json), request, response);
    }

    private static void bytes(
            int status, String type, byte[] bytes, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(status);
        response.setContentType(type);
        Sending.whole(bytes, request, response);
    }

    private static void headers(HttpServletResponse response) {
        Headers.document(response);
        Headers.noStore(response);
    }
}
