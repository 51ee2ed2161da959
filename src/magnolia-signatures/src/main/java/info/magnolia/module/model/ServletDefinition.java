package info.magnolia.module.model;

public class ServletDefinition {

    public String getName() {
        throw new UnsupportedOperationException();
    }
}
