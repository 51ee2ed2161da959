package info.magnolia.ui.framework.app.embedded;

import info.magnolia.ui.api.view.View;

public interface EmbeddedPageView extends View {

    void setUrl(String url);
}
