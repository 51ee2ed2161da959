package org.opengws.publishing.visits;

import java.util.HashMap;
import java.util.Map;

/** How many of a day's views come from one place: nearly all do where a proxy stands before the product unnamed. */
final class Concentration {

    /** Whoever sends nearly all is among the first. */
    private static final int MOST_PLACES = 20_000;

    private final Map<Long, Integer> places = new HashMap<>();
    private int views;
    private int most;

    void add(long place) {
        views++;
        if (places.size() < MOST_PLACES || places.containsKey(place)) {
            most = Math.max(most, places.merge(place, 1, Integer::sum));
        }
    }

    int views() {
        return views;
    }

    int most() {
        return most;
    }
}
