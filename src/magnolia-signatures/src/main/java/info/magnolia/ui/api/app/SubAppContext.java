package info.magnolia.ui.api.app;

import info.magnolia.ui.api.location.Location;

public interface SubAppContext {

    Location getLocation();

    AppContext getAppContext();

    SubAppDescriptor getSubAppDescriptor();

    String getSubAppId();

    String getInstanceId();
}
