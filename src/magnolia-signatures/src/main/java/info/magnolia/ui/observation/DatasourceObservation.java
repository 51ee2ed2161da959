package info.magnolia.ui.observation;

public interface DatasourceObservation<T> {}
