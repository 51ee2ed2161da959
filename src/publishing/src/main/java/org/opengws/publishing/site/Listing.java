package org.opengws.publishing.site;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.organisation.UnitId;

/**
 * Which pages are listed; everything given must hold.
 *
 * @param topics any of them; empty does not restrict
 * @param words as somebody types them, Thai or English; blank does not restrict
 */
public record Listing(Set<TopicId> topics, Optional<UnitId> owner, String words) {

    public static final Listing ALL = new Listing(Set.of(), Optional.empty(), "");

    public Listing {
        topics = Set.copyOf(topics);
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(words, "words");
    }

    public static Listing of(TopicId topic) {
        return new Listing(Set.of(topic), Optional.empty(), "");
    }

    public static Listing of(UnitId owner) {
        return new Listing(Set.of(), Optional.of(owner), "");
    }

    public static Listing search(String words, Set<TopicId> topics) {
        return new Listing(topics, Optional.empty(), words);
    }
}
