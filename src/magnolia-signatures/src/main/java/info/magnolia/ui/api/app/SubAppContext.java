package info.magnolia.ui.api.app;

public interface SubAppContext {}
