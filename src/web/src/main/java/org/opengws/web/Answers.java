package org.opengws.web;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Writes answers with their headers. */
public final class Answers {

    private static final int SEE_OTHER = 303;
    private static final int BUFFER = 8_192;

    private Answers() {}

    /** @param common what every page's model has beside its own */
    public static void write(
            Answer answer,
            Templates templates,
            Map<String, Object> common,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (answer instanceof Answer.Page page) {
            java.util.HashMap<String, Object> model = new java.util.HashMap<>(common);
            model.putAll(page.model());
            Optional<ImportMap> modules =
                    Optional.ofNullable((ImportMap) page.model().get(Answer.Page.MODULES));
            html(page.status(), templates.render(page.template(), model), modules, request, response);
        } else if (answer instanceof Answer.Redirect redirect) {
            Headers.page(request, response);
            Headers.noStore(response);
            response.setStatus(SEE_OTHER);
            response.setHeader("Location", redirect.address());
        } else if (answer instanceof Answer.Plain plain) {
            plain(plain, request, response);
        } else if (answer instanceof Answer.Streamed streamed) {
            streamed(streamed, request, response);
        } else if (answer instanceof Answer.File file) {
            Downloads.write(file.download(), request, response);
        } else if (answer instanceof Answer.Framed framed) {
            Headers.embedded(request);
            write(framed.answer(), templates, common, request, response);
        } else {
            throw new IllegalArgumentException("no way to write " + answer);
        }
    }

    public static void html(int status, String page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        html(status, page, Optional.empty(), request, response);
    }

    private static void html(
            int status,
            String page,
            Optional<ImportMap> modules,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Headers.page(request, response);
        modules.ifPresent(map -> Headers.allow(map, response));
        Headers.noStore(response);
        response.setStatus(status);
        response.setContentType("text/html; charset=utf-8");
        text(page, request, response);
    }

    private static void plain(Answer.Plain plain, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Headers.page(request, response);
        Headers.noStore(response);
        response.setStatus(plain.status());
        response.setContentType(plain.mediaType() + "; charset=utf-8");
        if (!plain.fileName().isEmpty()) {
            response.setHeader("Content-Disposition", Downloads.disposition("attachment", plain.fileName()));
        }
        text(plain.text(), request, response);
    }

    private static void streamed(Answer.Streamed streamed, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Headers.page(request, response);
        Headers.noStore(response);
        response.setContentType(streamed.mediaType() + "; charset=utf-8");
        response.setHeader("Content-Disposition", Downloads.disposition("attachment", streamed.fileName()));
        if (!"HEAD".equals(request.getMethod())) {
            Writer out = new BufferedWriter(
                    new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8), BUFFER);
            streamed.body().writeTo(out);
            out.flush();
        }
    }

    private static void text(String text, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Sending.whole(text.getBytes(StandardCharsets.UTF_8), request, response);
    }
}
