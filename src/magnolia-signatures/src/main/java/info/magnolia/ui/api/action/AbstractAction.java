package info.magnolia.ui.api.action;

public abstract class AbstractAction<D extends ActionDefinition> implements Action {

    protected AbstractAction(D definition) {}
}
