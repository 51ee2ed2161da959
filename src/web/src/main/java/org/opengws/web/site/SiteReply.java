package org.opengws.web.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.opengws.publishing.visits.Shown;
import org.opengws.web.Download;
import org.opengws.web.Downloads;
import org.opengws.web.Sending;

/**
 * What the site answers, for whoever writes it out.
 *
 * @param headers in their order, the content's type among them
 * @param html the page in UTF-8; empty where there is nothing but the headers
 * @param file in place of all else
 * @param shown what visits count for; empty where it is no page or document that exists
 */
public record SiteReply(
        int status, Map<String, String> headers, byte[] html, Optional<Download> file, Optional<Shown> shown) {

    static SiteReply page(int status, Map<String, String> headers, byte[] html) {
        return new SiteReply(status, new LinkedHashMap<>(headers), html, Optional.empty(), Optional.empty());
    }

    static SiteReply empty(int status, Map<String, String> headers) {
        return page(status, headers, new byte[0]);
    }

    static SiteReply of(SiteAnswer.File file) {
        return new SiteReply(200, Map.of(), new byte[0], Optional.of(file.download()), Optional.of(file.shown()));
    }

    /** The same, of a page for which visits count. */
    SiteReply showing(Optional<Shown> what) {
        return new SiteReply(status, headers, html, file, what);
    }

    /** Where a servlet carries the site. */
    void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (file.isPresent()) {
            Downloads.write(file.get(), request, response);
            return;
        }
        response.setStatus(status);
        headers.forEach(response::setHeader);
        if (status == HttpServletResponse.SC_NOT_MODIFIED) {
            Downloads.endWithoutLength(response);
        }
        if (html.length > 0) {
            Sending.whole(html, request, response);
        }
    }

    /** The page as text. */
    public String text() {
        return new String(html, StandardCharsets.UTF_8);
    }
}
