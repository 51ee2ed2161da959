package info.magnolia.objectfactory.configuration;

public class ComponentProviderConfiguration {

    public void addComponent(ComponentConfiguration componentConfiguration) {
        throw new UnsupportedOperationException();
    }
}
