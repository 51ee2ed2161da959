package info.magnolia.ui.availability;

public interface AvailabilityChecker<T> {}
