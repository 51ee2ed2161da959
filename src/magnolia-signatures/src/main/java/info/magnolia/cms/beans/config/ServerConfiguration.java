package info.magnolia.cms.beans.config;

public class ServerConfiguration {

    public boolean isAdmin() {
        throw new UnsupportedOperationException();
    }

    public String getDefaultBaseUrl() {
        throw new UnsupportedOperationException();
    }
}
