package org.opengws.publishing.coverage;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.edition.PublicationId;

/**
 * How the topics are covered at one moment.
 *
 * @param topics in the catalogue's order
 * @param late public ones of which a duty is overdue
 */
public record Covered(List<TopicCoverage> topics, Set<PublicationId> late) {

    public Covered {
        topics = List.copyOf(topics);
        late = Set.copyOf(late);
    }

    /** Empty for a topic that the catalogue does not have. */
    public Optional<TopicCoverage> of(TopicId topic) {
        return topics.stream().filter(one -> one.topic().id().equals(topic)).findFirst();
    }

    public boolean isLate(PublicationId publication) {
        return late.contains(publication);
    }
}
