package info.magnolia.ui.filter;

public class DataFilter {

    public boolean isEmpty() {
        throw new UnsupportedOperationException();
    }

    public <T> T getProperty(String property) {
        throw new UnsupportedOperationException();
    }

    public String getFullTextSearchStatement() {
        throw new UnsupportedOperationException();
    }
}
