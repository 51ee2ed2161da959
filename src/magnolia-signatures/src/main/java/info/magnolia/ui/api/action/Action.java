package info.magnolia.ui.api.action;

public interface Action {

    void execute() throws ActionExecutionException;
}
