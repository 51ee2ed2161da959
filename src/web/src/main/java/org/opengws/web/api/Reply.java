package org.opengws.web.api;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.opengws.publishing.refusal.Refusal;
import org.opengws.web.Download;
import org.opengws.web.PeopleAdministration.Objection;

import com.fasterxml.jackson.databind.JsonNode;

/** What a resource answers; {@link Replies} writes it. */
sealed interface Reply {

    /** @param headers beside those that every answer has */
    record Body(int status, JsonNode json, Map<String, String> headers) implements Reply {

        Body with(String name, String value) {
            Map<String, String> all = new HashMap<>(headers);
            all.put(name, value);
            return new Body(status, json, all);
        }
    }

    /** Done; there is nothing to say. */
    record Done() implements Reply {}

    /** That reply, to somebody who changed his own access; his session goes on under a new id. */
    record Renewed(Reply reply) implements Reply {}

    record Refused(Collection<Refusal> refusals, JsonNode problems) implements Reply {}

    /** By the host that keeps the accounts. */
    record Objected(List<Objection> objections) implements Reply {

        public Objected {
            objections = List.copyOf(objections);
        }
    }

    record File(Download download) implements Reply {}

    record Plain(String mediaType, String fileName, byte[] bytes) implements Reply {}

    static Body of(JsonNode json) {
        return new Body(200, json, Map.of());
    }

    static Body created(JsonNode json, String location) {
        return new Body(201, json, Map.of("Location", location));
    }

    static Reply refused(Collection<Refusal> refusals) {
        return new Refused(List.copyOf(refusals), Json.array(List.<String>of(), Json::string));
    }

    static Reply csv(String fileName, String text) {
        return new Plain("text/csv", fileName, text.getBytes(StandardCharsets.UTF_8));
    }
}
