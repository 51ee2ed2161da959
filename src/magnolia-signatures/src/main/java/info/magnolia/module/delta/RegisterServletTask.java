package info.magnolia.module.delta;

import info.magnolia.module.model.ServletDefinition;

public class RegisterServletTask extends AbstractTask {

    public RegisterServletTask(ServletDefinition servletDefinition) {
        super("", "");
    }

    @Override
    public void execute(info.magnolia.module.InstallContext installContext) throws TaskExecutionException {
        throw new UnsupportedOperationException();
    }
}
