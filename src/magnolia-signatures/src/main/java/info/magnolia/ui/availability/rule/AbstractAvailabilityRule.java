package info.magnolia.ui.availability.rule;

import java.util.Collection;

import info.magnolia.ui.api.availability.AvailabilityDefinition;
import info.magnolia.ui.api.availability.AvailabilityRule;
import info.magnolia.ui.api.availability.AvailabilityRuleDefinition;

public abstract class AbstractAvailabilityRule<T, D extends AvailabilityRuleDefinition> implements AvailabilityRule {

    public AbstractAvailabilityRule(AvailabilityDefinition availabilityDefinition, D ruleDefinition) {}

    @Override
    public boolean isAvailable(Collection<?> itemIds) {
        throw new UnsupportedOperationException();
    }

    protected abstract boolean isAvailableFor(T item);
}
