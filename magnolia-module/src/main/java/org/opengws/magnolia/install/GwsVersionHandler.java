package org.opengws.magnolia.install;

import java.util.ArrayList;
import java.util.List;

import info.magnolia.module.DefaultModuleVersionHandler;
import info.magnolia.module.InstallContext;
import info.magnolia.module.delta.SetupModuleRepositoriesTask;
import info.magnolia.module.delta.Task;
import info.magnolia.module.model.Version;

/**
 * What installing and updating does. Each task adds only what is absent and names classes that are there, so an update runs them all: it completes a
 * half-finished install, and brings what a newer version has more.
 */
public class GwsVersionHandler extends DefaultModuleVersionHandler {

    @Override
    protected List<Task> getExtraInstallTasks(InstallContext installContext) {
        // no method reference, which would load the class here
        return List.of(new GuardedTasks("what it adds", () -> Additions.tasks()));
    }

    @Override
    protected List<Task> getDefaultUpdateTasks(Version forVersion) {
        List<Task> tasks = new ArrayList<>();
        tasks.add(new GuardedTasks("what is new in this version", () -> updates()));
        tasks.addAll(super.getDefaultUpdateTasks(forVersion));
        return tasks;
    }

    static List<Task> updates() {
        List<Task> tasks = new ArrayList<>();
        tasks.add(new RegisteringNodeTypes());
        tasks.add(new SetupModuleRepositoriesTask());
        tasks.addAll(renamings());
        tasks.add(new AddingServlets());
        tasks.addAll(Additions.tasks());
        return tasks;
    }

    static List<Task> renamings() {
        return List.of(
                new Adding(
                        "one class for its addresses", "config", Adding.Where.EVERYWHERE, FormerClasses.ofServlets()),
                new Adding("one class for its jobs", "config", Adding.Where.AUTHOR, FormerClasses.ofCommands()));
    }
}
