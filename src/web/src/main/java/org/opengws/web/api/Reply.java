package org.opengws.web.api;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.opengws.publishing.refusal.Refusal;
import org.opengws.web.Answer;
import org.opengws.web.PeopleAdministration.Objection;

import com.fasterxml.jackson.databind.JsonNode;

/** What only a resource of the API answers; {@link Replies} writes it and what others answer too. */
sealed interface Reply extends Answer {

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

    record Refused(Collection<Refusal> refusals, JsonNode problems) implements Reply {}

    /** By the host that keeps the accounts. */
    record Objected(List<Objection> objections) implements Reply {

        public Objected {
            objections = List.copyOf(objections);
        }
    }

    static Body of(JsonNode json) {
        return new Body(200, json, Map.of());
    }

    static Body created(JsonNode json, String location) {
        return new Body(201, json, Map.of("Location", location));
    }

    static Reply refused(Collection<Refusal> refusals) {
        return new Refused(List.copyOf(refusals), Json.array(List.<String>of(), Json::string));
    }
}
