package info.magnolia.ui.api.location;

public class DefaultLocation implements Location {

    public DefaultLocation(String appType, String appName, String subAppId, String parameter) {}
}
