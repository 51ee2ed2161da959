package info.magnolia.objectfactory.configuration;

public abstract class ComponentConfiguration<T> {

    public void setScope(String scope) {
        throw new UnsupportedOperationException();
    }

    public void setLazy(boolean lazy) {
        throw new UnsupportedOperationException();
    }
}
