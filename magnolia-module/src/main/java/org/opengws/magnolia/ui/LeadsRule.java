package org.opengws.magnolia.ui;

import java.util.Collection;
import jakarta.inject.Inject;

import info.magnolia.ui.ValueContext;
import info.magnolia.ui.api.availability.AvailabilityRule;

/** Looks at what is selected, since Magnolia's lists of tasks and messages hand rules their ids, or nothing, as items. */
public class LeadsRule implements AvailabilityRule {

    private final ValueContext<?> selection;

    @Inject
    public LeadsRule(ValueContext<?> selection) {
        this.selection = selection;
    }

    @Override
    public boolean isAvailable(Collection<?> items) {
        return selection.getSingle().flatMap(Leading::to).isPresent();
    }
}
