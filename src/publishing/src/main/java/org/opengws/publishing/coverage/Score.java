package org.opengws.publishing.coverage;

import java.util.Collection;

/**
 * How many items are covered of those that are counted: current ones of the mapped ones that apply.
 *
 * @param covered that are current, with every rule about their evidence met
 * @param counted that are mapped and apply
 */
public record Score(int covered, int counted) {

    private static final int HUNDRED = 100;

    public static Score of(Collection<ItemCoverage> items) {
        int covered = (int)
                items.stream().filter(item -> item.state() == ItemState.CURRENT).count();
        int counted =
                (int) items.stream().filter(item -> item.state().isCounted()).count();
        return new Score(covered, counted);
    }

    /** In percent, rounded down so that only what is whole reads as a hundred; 0 where nothing is counted. */
    public int percent() {
        return counted == 0 ? 0 : HUNDRED * covered / counted;
    }
}
