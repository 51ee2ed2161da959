package info.magnolia.ui.contentapp.configuration;

public interface GridViewDefinition<T> {}
