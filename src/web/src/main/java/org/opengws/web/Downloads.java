package org.opengws.web;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Writes files out: right type, no sniffing, Thai names, one range, unchanged ones not again. */
public final class Downloads {

    private static final int PARTIAL = 206;
    private static final int UNSATISFIABLE = 416;

    private Downloads() {}

    public static void write(Download download, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        EntityTag tag = new EntityTag(download.sha256());
        Headers.document(response);
        response.setHeader("ETag", tag.header());
        response.setHeader("Accept-Ranges", "bytes");
        response.setHeader("Content-Disposition", disposition(download));
        response.setHeader(
                "Cache-Control", download.forever() ? "public, max-age=31536000, immutable" : "private, no-cache");
        if (header(request, "If-Match").filter(meant -> !tag.isMeant(meant)).isPresent()) {
            response.setStatus(HttpServletResponse.SC_PRECONDITION_FAILED);
        } else if (header(request, "If-None-Match").filter(tag::isKnown).isPresent()) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            endWithoutLength(response);
        } else if (request.getMethod().equals("HEAD")) {
            // ranges are of GET alone
            response.setContentType(download.mediaType());
            sayLength(download.size(), response);
        } else {
            give(download, asked(download, tag, request), request, response);
        }
    }

    private static ByteRange.Asked asked(Download download, EntityTag tag, HttpServletRequest request) {
        boolean same = header(request, "If-Range").map(tag::continues).orElse(true);
        return ByteRange.asked(header(request, "Range").filter(range -> same), download.size());
    }

    private static void give(
            Download download, ByteRange.Asked asked, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (asked instanceof ByteRange.Asked.Unsatisfiable) {
            response.setStatus(UNSATISFIABLE);
            response.setHeader("Content-Range", "bytes */" + download.size());
            return;
        }
        response.setContentType(download.mediaType());
        ByteRange range = new ByteRange(0, download.size() - 1);
        if (asked instanceof ByteRange.Asked.Part part) {
            range = part.range();
            response.setStatus(PARTIAL);
            response.setHeader("Content-Range", "bytes " + range.first() + "-" + range.last() + "/" + download.size());
        }
        sayLength(range.length(), response);
        send(download, range, request, response);
    }

    /** Some servers end an answer by themselves and say that its length is 0, which is not the length of what is there. */
    public static void endWithoutLength(HttpServletResponse response) throws IOException {
        response.flushBuffer();
    }

    private static Optional<String> header(HttpServletRequest request, String name) {
        List<String> lines = Collections.list(request.getHeaders(name));
        return lines.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", lines));
    }

    /** A host that wraps its answers may know the older way only. */
    private static void sayLength(long length, HttpServletResponse response) {
        if (length <= Integer.MAX_VALUE) {
            response.setContentLength((int) length);
        } else {
            response.setContentLengthLong(length);
        }
    }

    /** RFC 6266: an ASCII name for old clients, the real one as RFC 5987 has it. */
    public static String disposition(String kind, String fileName) {
        String ascii = Normalizer.normalize(fileName, Normalizer.Form.NFC).replaceAll("[^A-Za-z0-9._ -]", "_");
        return kind + "; filename=\"" + ascii + "\"; filename*=UTF-8''"
                + Queries.encode(fileName).replace("*", "%2A");
    }

    private static String disposition(Download download) {
        return disposition(download.inline() ? "inline" : "attachment", download.fileName());
    }

    private static void send(
            Download download, ByteRange range, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        InputStream in = download.content().get();
        try {
            in.skipNBytes(range.first());
        } catch (IOException e) {
            in.close();
            throw e;
        }
        Sending.send(in, range.length(), request, response);
    }
}
