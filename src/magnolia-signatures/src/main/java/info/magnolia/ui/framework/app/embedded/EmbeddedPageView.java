package info.magnolia.ui.framework.app.embedded;

public interface EmbeddedPageView {}
