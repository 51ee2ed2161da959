package org.opengws.publishing.coverage;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.opengws.publishing.assessment.Scheme;

/** A scheme and how each of its items is covered, in the scheme's order. */
public record SchemeCoverage(Scheme scheme, List<ItemCoverage> items) {

    public SchemeCoverage {
        Objects.requireNonNull(scheme, "scheme");
        items = List.copyOf(items);
    }

    public Score score() {
        return Score.of(items);
    }

    /** By its code as in addresses. */
    public Optional<ItemCoverage> item(String slug) {
        return items.stream()
                .filter(item -> item.item().code().slug().equals(slug))
                .findFirst();
    }
}
