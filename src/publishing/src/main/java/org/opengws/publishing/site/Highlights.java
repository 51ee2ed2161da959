package org.opengws.publishing.site;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.opengws.publishing.catalogue.TopicId;

/**
 * How much there is, how fresh, and what is new.
 *
 * @param topics only those under which something is public
 * @param newest a dozen pages at most, newest first
 */
public record Highlights(Map<TopicId, Count> topics, List<Listed> newest) {

    public static final Highlights NONE = new Highlights(Map.of(), List.of());

    /** @param newest the day on which something of it became public last, empty where nothing is */
    public record Count(int pages, Optional<LocalDate> newest) {

        public static final Count NONE = new Count(0, Optional.empty());

        public boolean isEmpty() {
            return pages == 0;
        }
    }

    public Highlights {
        topics = Map.copyOf(topics);
        newest = List.copyOf(newest);
    }

    public Count of(TopicId topic) {
        return topics.getOrDefault(topic, Count.NONE);
    }

    /** Of several topics together. */
    public Count of(Collection<TopicId> several) {
        List<Count> counts = several.stream().map(this::of).toList();
        return new Count(
                counts.stream().mapToInt(Count::pages).sum(),
                counts.stream().flatMap(count -> count.newest().stream()).max(Comparator.naturalOrder()));
    }
}
