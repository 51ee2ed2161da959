package info.magnolia.ui.api.availability;

public interface AvailabilityDefinition {}
