package info.magnolia.ui.api.location;

public class DefaultLocation implements Location {

    public DefaultLocation(String appType, String appName, String subAppId, String parameter) {}

    @Override
    public String getAppName() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getSubAppId() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getParameter() {
        throw new UnsupportedOperationException();
    }
}
