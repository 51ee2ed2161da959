package org.opengws.publishing.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.organisation.UnitId;

/**
 * How many pages each further choice would leave. Each count obeys every choice but those of its own kind, so that what is
 * beside a chosen one says what choosing it too would add.
 *
 * @param more whether only the first {@code Page.COUNTED} of what fits the words were counted
 */
public record Facets(
        Map<TopicId, Integer> topics,
        Map<UnitId, Integer> owners,
        Map<Integer, Integer> years,
        Map<String, Integer> types,
        boolean more) {

    public static final Facets NONE = new Facets(Map.of(), Map.of(), Map.of(), Map.of(), false);

    public Facets {
        topics = Map.copyOf(topics);
        owners = Map.copyOf(owners);
        years = Map.copyOf(years);
        types = Map.copyOf(types);
    }

    /** What is counted of a page. */
    public record Line(TopicId topic, UnitId owner, int year, Set<String> types) {

        public Line {
            types = Set.copyOf(types);
        }

        private List<Boolean> fits(Listing listing) {
            return List.of(
                    isAny(listing.topics(), Set.of(topic)),
                    isAny(listing.owners(), Set.of(owner)),
                    isAny(listing.years(), Set.of(year)),
                    isAny(listing.types(), types));
        }

        private static <T> boolean isAny(Set<T> wanted, Set<T> there) {
            return wanted.isEmpty() || there.stream().anyMatch(wanted::contains);
        }
    }

    /** @param lines of everything that fits the words */
    public static Facets of(List<Line> lines, Listing listing, boolean more) {
        Map<TopicId, Integer> topics = new HashMap<>();
        Map<UnitId, Integer> owners = new HashMap<>();
        Map<Integer, Integer> years = new HashMap<>();
        Map<String, Integer> types = new HashMap<>();
        for (Line line : lines) {
            List<Boolean> fits = line.fits(listing);
            if (holdsBut(0, fits)) {
                topics.merge(line.topic(), 1, Integer::sum);
            }
            if (holdsBut(1, fits)) {
                owners.merge(line.owner(), 1, Integer::sum);
            }
            if (holdsBut(2, fits)) {
                years.merge(line.year(), 1, Integer::sum);
            }
            if (holdsBut(3, fits)) {
                line.types().forEach(type -> types.merge(type, 1, Integer::sum));
            }
        }
        return new Facets(topics, owners, years, types, more);
    }

    private static boolean holdsBut(int own, List<Boolean> fits) {
        List<Boolean> others = new ArrayList<>(fits);
        others.remove(own);
        return !others.contains(false);
    }
}
