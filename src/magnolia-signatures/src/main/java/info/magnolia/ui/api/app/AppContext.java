package info.magnolia.ui.api.app;

import info.magnolia.ui.api.location.Location;

public interface AppContext {

    String getName();

    AppView getView();

    void updateSubAppLocation(SubAppContext subAppContext, Location location);
}
