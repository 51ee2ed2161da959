package info.magnolia.module.model;

public class ModuleDefinition {

    public String getName() {
        throw new UnsupportedOperationException();
    }

    public Version getVersion() {
        throw new UnsupportedOperationException();
    }
}
