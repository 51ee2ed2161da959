package info.magnolia.ui.api.action;

public class ConfiguredActionDefinition implements ActionDefinition {

    public ConfiguredActionDefinition() {}

    public Class<? extends Action> getImplementationClass() {
        throw new UnsupportedOperationException();
    }
}
