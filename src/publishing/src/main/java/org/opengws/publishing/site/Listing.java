package org.opengws.publishing.site;

import java.util.Objects;
import java.util.Set;

import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.organisation.UnitId;

/**
 * Which pages are listed; everything given must hold, and of each set any one. An empty set does not restrict.
 *
 * @param years of the day on which the current edition became public, in the common era
 * @param types as {@link Listed#types}
 * @param words as somebody types them, Thai or English; blank does not restrict
 */
public record Listing(Set<TopicId> topics, Set<UnitId> owners, Set<Integer> years, Set<String> types, String words) {

    public static final Listing ALL = new Listing(Set.of(), Set.of(), Set.of(), Set.of(), "");

    public Listing {
        topics = Set.copyOf(topics);
        owners = Set.copyOf(owners);
        years = Set.copyOf(years);
        types = Set.copyOf(types);
        Objects.requireNonNull(words, "words");
    }

    public static Listing of(TopicId topic) {
        return new Listing(Set.of(topic), Set.of(), Set.of(), Set.of(), "");
    }

    public static Listing of(Set<TopicId> topics) {
        return new Listing(topics, Set.of(), Set.of(), Set.of(), "");
    }

    public static Listing of(UnitId owner) {
        return new Listing(Set.of(), Set.of(owner), Set.of(), Set.of(), "");
    }

    public static Listing search(String words, Set<TopicId> topics) {
        return new Listing(topics, Set.of(), Set.of(), Set.of(), words);
    }

    /** By its words alone. */
    public Listing unrestricted() {
        return search(words, Set.of());
    }
}
