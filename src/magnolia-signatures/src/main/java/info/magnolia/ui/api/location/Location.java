package info.magnolia.ui.api.location;

public interface Location {

    String LOCATION_TYPE_APP = "app";

    String getAppName();

    String getSubAppId();

    String getParameter();
}
