package org.opengws.publishing.coverage;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.opengws.publishing.assessment.Answered;
import org.opengws.publishing.assessment.EvidenceRule;
import org.opengws.publishing.assessment.SchemeItem;
import org.opengws.publishing.catalogue.CategoryId;
import org.opengws.publishing.organisation.UnitId;

/**
 * An item of a scheme and how it is covered.
 *
 * @param unmet rules about its evidence that are not met; judged only where it would be current otherwise
 * @param evidence what is public for it: the chosen publications, then the newest of its topics
 * @param total how many are public for it altogether, exact up to a thousand
 * @param units that keep it: owners of its topics and of the chosen publications
 * @param categories of its topics
 */
public record ItemCoverage(
        SchemeItem item,
        Answered answered,
        ItemState state,
        List<EvidenceRule> unmet,
        List<Evidence> evidence,
        int total,
        Set<UnitId> units,
        Set<CategoryId> categories) {

    public ItemCoverage {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(answered, "answered");
        Objects.requireNonNull(state, "state");
        unmet = List.copyOf(unmet);
        evidence = List.copyOf(evidence);
        units = Collections.unmodifiableSet(new TreeSet<>(units));
        categories = Collections.unmodifiableSet(new TreeSet<>(categories));
    }
}
