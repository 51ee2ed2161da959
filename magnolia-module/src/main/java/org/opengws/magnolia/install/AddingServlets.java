package org.opengws.magnolia.install;

import javax.jcr.RepositoryException;
import javax.jcr.Session;

import info.magnolia.module.InstallContext;
import info.magnolia.module.delta.RegisterServletTask;
import info.magnolia.module.delta.Task;
import info.magnolia.module.delta.TaskExecutionException;
import info.magnolia.module.model.ServletDefinition;

/** Registers the servlets of the descriptor that are not registered yet, as installing does with all of them. */
final class AddingServlets implements Task {

    private static final String SERVLETS = "/server/filters/servlets/";

    @Override
    public String getName() {
        return "GWS Publishing: servlets";
    }

    @Override
    public String getDescription() {
        return "Registers servlets that are new in this version.";
    }

    @Override
    public void execute(InstallContext context) throws TaskExecutionException {
        try {
            Session config = context.getJCRSession("config");
            for (ServletDefinition servlet :
                    context.getCurrentModuleDefinition().getServlets()) {
                if (!config.nodeExists(SERVLETS + servlet.getName())) {
                    new RegisterServletTask(servlet).execute(context);
                }
            }
        } catch (RepositoryException e) {
            throw new TaskExecutionException("Cannot register servlets: " + e.getMessage(), e);
        }
    }
}
