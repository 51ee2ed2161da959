package org.opengws.publishing.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.people.PersonId;

/**
 * What the office said of an item: what answers it, or that it does not apply.
 *
 * @param code as the scheme writes it
 * @param topics whose publications answer it, each of them
 * @param publications that answer it, each of them, chosen one by one
 * @param applies whether the item is asked of this office at all
 * @param reason why it is not asked of it; empty where it applies
 * @param by who said so last, and when
 */
public record Mapping(
        SchemeKey scheme,
        ItemCode code,
        List<TopicId> topics,
        List<PublicationId> publications,
        boolean applies,
        String reason,
        PersonId by,
        Instant at) {

    public Mapping {
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(code, "code");
        topics = List.copyOf(topics);
        publications = List.copyOf(publications);
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(at, "at");
        if (!applies && (!topics.isEmpty() || !publications.isEmpty())) {
            throw new IllegalArgumentException("what does not apply is answered with nothing");
        }
    }

    boolean isOf(SchemeKey key, ItemCode item) {
        return scheme.equals(key) && code.slug().equals(item.slug());
    }
}
