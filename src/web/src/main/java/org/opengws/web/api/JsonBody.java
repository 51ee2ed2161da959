package org.opengws.web.api;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jakarta.servlet.http.HttpServletRequest;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

/** Reads a request's body: UTF-8, one megabyte at most, one JSON value of the route's schema. */
final class JsonBody {

    static final int LIMIT = 1024 * 1024;

    private final Contract contract;

    JsonBody(Contract contract) {
        this.contract = contract;
    }

    JsonNode read(HttpServletRequest request, String schema) throws IOException {
        JsonNode body = parse(text(request));
        List<Fault> faults = contract.faults(schema, body);
        if (!faults.isEmpty()) {
            throw new Halted(400, faults);
        }
        return body;
    }

    /** As text, for a body that is no JSON. */
    static String text(HttpServletRequest request) throws IOException {
        byte[] bytes = bytes(request);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException otherCharset) {
            throw Halted.bad("", "not-utf-8", "");
        }
    }

    private static byte[] bytes(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > LIMIT) {
            throw tooLong();
        }
        byte[] bytes = received(request);
        if (bytes.length > LIMIT) {
            throw tooLong();
        }
        return bytes;
    }

    private static byte[] received(HttpServletRequest request) {
        try {
            return request.getInputStream().readNBytes(LIMIT + 1);
        } catch (IOException brokenOff) {
            throw Halted.brokenOff();
        }
    }

    private static Halted tooLong() {
        return Halted.bad("", "body-too-long", Integer.toString(LIMIT));
    }

    private static JsonNode parse(String text) {
        try {
            JsonNode body = Json.MAPPER.readTree(text);
            if (body == null || body.isMissingNode()) {
                throw Halted.bad("", "body-missing", "");
            }
            return body;
        } catch (JsonProcessingException malformed) {
            JsonLocation at = malformed.getLocation();
            throw Halted.bad(
                    at == null ? "" : at.getLineNr() + ":" + at.getColumnNr(), "malformed-json", reason(malformed));
        }
    }

    /** The parser's own words up to its first line's end, without a piece of the source. */
    private static String reason(JsonProcessingException malformed) {
        String first = malformed.getOriginalMessage().lines().findFirst().orElse("");
        return first.length() <= 120 ? first : first.substring(0, 120) + "…";
    }
}
