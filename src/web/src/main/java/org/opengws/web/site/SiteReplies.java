package org.opengws.web.site;

import java.io.IOException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.opengws.web.Downloads;
import org.opengws.web.Sending;

/** Writes replies out where a servlet carries the site. */
final class SiteReplies {

    private SiteReplies() {}

    static void write(SiteReply reply, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (reply.file().isPresent()) {
            Downloads.write(reply.file().get(), request, response);
            return;
        }
        response.setStatus(reply.status());
        reply.headers().forEach(response::setHeader);
        if (reply.status() == HttpServletResponse.SC_NOT_MODIFIED) {
            Downloads.endWithoutLength(response);
        }
        if (reply.html().length == 0) {
            return;
        }
        response.setContentLength(reply.html().length);
        if (!"HEAD".equals(request.getMethod())) {
            Sending.send(reply.html(), request, response);
        }
    }
}
