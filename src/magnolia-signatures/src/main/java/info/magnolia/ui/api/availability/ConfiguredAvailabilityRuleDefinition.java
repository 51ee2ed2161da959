package info.magnolia.ui.api.availability;

public class ConfiguredAvailabilityRuleDefinition implements AvailabilityRuleDefinition {

    public ConfiguredAvailabilityRuleDefinition() {}

    public Class<? extends AvailabilityRule> getImplementationClass() {
        throw new UnsupportedOperationException();
    }
}
