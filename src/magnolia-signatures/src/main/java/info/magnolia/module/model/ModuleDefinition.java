package info.magnolia.module.model;

import java.util.Collection;

public class ModuleDefinition {

    public Collection<ServletDefinition> getServlets() {
        throw new UnsupportedOperationException();
    }

    public String getName() {
        throw new UnsupportedOperationException();
    }

    public Version getVersion() {
        throw new UnsupportedOperationException();
    }
}
