package info.magnolia.cms.core;

public class AggregationState {

    public String getOriginalURI() {
        throw new UnsupportedOperationException();
    }

    public String getQueryString() {
        throw new UnsupportedOperationException();
    }
}
