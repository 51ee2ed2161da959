package org.opengws.magnolia.install;

import java.util.List;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

import info.magnolia.module.InstallContext;
import info.magnolia.module.delta.Task;
import info.magnolia.module.delta.TaskExecutionException;

/** Adds what is absent, and neither changes nor removes what is there. */
final class Adding implements Task {

    /** On which instances. */
    enum Where {
        AUTHOR,
        PUBLIC,
        EVERYWHERE
    }

    /** One thing to add. */
    @FunctionalInterface
    interface Step {
        /** @return false where it is there already */
        boolean add(Session session) throws RepositoryException;
    }

    private final String name;
    private final String workspace;
    private final Where where;
    private final List<Step> steps;

    Adding(String name, String workspace, Where where, List<Step> steps) {
        this.name = name;
        this.workspace = workspace;
        this.where = where;
        this.steps = List.copyOf(steps);
    }

    @Override
    public String getName() {
        return "GWS Publishing: " + name;
    }

    @Override
    public String getDescription() {
        return "Adds " + name + " where absent; leaves what is there as it is.";
    }

    @Override
    public void execute(InstallContext context) throws TaskExecutionException {
        try {
            if (!isHere(context)) {
                return;
            }
            Session session = context.getJCRSession(workspace);
            for (Step step : steps) {
                step.add(session);
            }
        } catch (RepositoryException e) {
            throw new TaskExecutionException("Cannot add " + name + ": " + e.getMessage(), e);
        }
    }

    private boolean isHere(InstallContext context) throws RepositoryException {
        return where == Where.EVERYWHERE || (where == Where.AUTHOR) == Instance.isAuthor(context);
    }
}
