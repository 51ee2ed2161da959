package info.magnolia.ui.api.app;

import info.magnolia.ui.api.view.View;

public interface AppView extends View {

    void updateCaption(String instanceId, String caption);
}
