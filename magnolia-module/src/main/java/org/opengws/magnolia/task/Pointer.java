package org.opengws.magnolia.task;

import java.util.List;
import java.util.Map;

import org.opengws.publishing.edition.PublicationId;

/**
 * A task as it should stand in Magnolia.
 *
 * @param key which step of which round, and for whom where each must decide
 * @param actors names of users, sorted; to no group, since not every member of one may act
 */
record Pointer(String key, PublicationId publication, List<String> actors, String comment, String address) {

    static final String KEY = "step";
    static final String PUBLICATION = "publication";
    static final String ADDRESS = "address";

    Pointer {
        actors = actors.stream().sorted().toList();
    }

    Map<String, Object> content() {
        return Map.of(KEY, key, PUBLICATION, publication.value(), ADDRESS, address);
    }
}
