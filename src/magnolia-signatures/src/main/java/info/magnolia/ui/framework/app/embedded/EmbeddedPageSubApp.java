package info.magnolia.ui.framework.app.embedded;

import info.magnolia.ui.api.app.SubAppContext;
import info.magnolia.ui.api.location.Location;
import info.magnolia.ui.framework.app.BaseSubApp;

public class EmbeddedPageSubApp extends BaseSubApp<EmbeddedPageView> {

    public EmbeddedPageSubApp(SubAppContext subAppContext, EmbeddedPageView pageView) {
        super(subAppContext, pageView);
    }

    @Override
    public EmbeddedPageView start(Location location) {
        throw new UnsupportedOperationException();
    }

    protected String updateUrl(String url) {
        throw new UnsupportedOperationException();
    }
}
