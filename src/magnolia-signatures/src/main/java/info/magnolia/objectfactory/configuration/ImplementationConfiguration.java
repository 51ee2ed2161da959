package info.magnolia.objectfactory.configuration;

public class ImplementationConfiguration<T> extends ComponentConfiguration<T> {

    public ImplementationConfiguration(Class<T> type, Class<? extends T> implementation) {
        throw new UnsupportedOperationException();
    }
}
