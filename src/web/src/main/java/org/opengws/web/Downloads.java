package org.opengws.web;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.Optional;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Writes files out: right type, no sniffing, Thai names, one range, unchanged ones not again. */
public final class Downloads {

    private static final int PARTIAL = 206;
    private static final int NOT_MODIFIED = 304;
    private static final int UNSATISFIABLE = 416;

    private Downloads() {}

    public static void write(Download download, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String tag = '"' + download.sha256() + '"';
        Headers.document(response);
        response.setHeader("ETag", tag);
        response.setHeader("Accept-Ranges", "bytes");
        response.setHeader("Content-Disposition", disposition(download));
        response.setHeader(
                "Cache-Control", download.forever() ? "public, max-age=31536000, immutable" : "private, no-cache");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(NOT_MODIFIED);
            return;
        }
        response.setContentType(download.mediaType());
        String condition = request.getHeader("If-Range");
        boolean same = condition == null || condition.equals(tag);
        ByteRange.Asked asked =
                ByteRange.asked(Optional.ofNullable(request.getHeader("Range")).filter(range -> same), download.size());
        if (asked instanceof ByteRange.Asked.Unsatisfiable) {
            response.setStatus(UNSATISFIABLE);
            response.setHeader("Content-Range", "bytes */" + download.size());
            return;
        }
        ByteRange range = new ByteRange(0, download.size() - 1);
        if (asked instanceof ByteRange.Asked.Part part) {
            range = part.range();
            response.setStatus(PARTIAL);
            response.setHeader("Content-Range", "bytes " + range.first() + "-" + range.last() + "/" + download.size());
        }
        sayLength(range.length(), response);
        if (!"HEAD".equals(request.getMethod())) {
            send(download, range, request, response);
        }
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
