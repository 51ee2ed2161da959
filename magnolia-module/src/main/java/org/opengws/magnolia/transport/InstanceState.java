package org.opengws.magnolia.transport;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.opengws.publishing.edition.PublicationId;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a public instance answered.
 *
 * @param module version of our module there
 * @param version of what is public there
 * @param registers hashes by name
 * @param pages in the order of the answer
 * @param next from where the next part goes on, empty after the last
 * @param reached how far down the path that was asked for there is something
 */
record InstanceState(
        String module,
        long version,
        Map<String, String> registers,
        Map<PublicationId, Page> pages,
        String next,
        String reached) {

    /** @param path empty where several were asked for */
    record Page(String hash, String path) {}

    Optional<Page> page(PublicationId id) {
        return Optional.ofNullable(pages.get(id));
    }

    /** @throws IllegalArgumentException where it is not such an answer */
    static InstanceState parse(JsonNode json) {
        if (!json.path("version").isIntegralNumber()
                || !json.path("registers").isObject()
                || !json.path("pages").isArray()) {
            throw new IllegalArgumentException("no version, registers or pages");
        }
        Map<String, String> registers = new LinkedHashMap<>();
        json.get("registers").fields().forEachRemaining(one -> registers.put(one.getKey(), text(one.getValue())));
        Map<PublicationId, Page> pages = new LinkedHashMap<>();
        for (JsonNode page : json.get("pages")) {
            pages.put(
                    new PublicationId(text(page.path("id"))),
                    new Page(text(page.path("hash")), text(page.path("path"))));
        }
        return new InstanceState(
                text(json.path("module")),
                json.get("version").asLong(),
                registers,
                pages,
                text(json.path("next")),
                text(json.path("reached")));
    }

    private static String text(JsonNode node) {
        return node.asText("");
    }
}
