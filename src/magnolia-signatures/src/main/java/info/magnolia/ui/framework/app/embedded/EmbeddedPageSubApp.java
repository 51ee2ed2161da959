package info.magnolia.ui.framework.app.embedded;

import info.magnolia.ui.api.app.SubAppContext;

public class EmbeddedPageSubApp {

    public EmbeddedPageSubApp(SubAppContext subAppContext, EmbeddedPageView pageView) {}

    protected String updateUrl(String url) {
        throw new UnsupportedOperationException();
    }
}
