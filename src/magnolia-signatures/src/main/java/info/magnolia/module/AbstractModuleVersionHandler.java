package info.magnolia.module;

import java.util.List;

import info.magnolia.module.delta.Delta;
import info.magnolia.module.delta.Task;

public abstract class AbstractModuleVersionHandler implements ModuleVersionHandler {

    protected void register(Delta delta) {
        throw new UnsupportedOperationException();
    }

    protected List<Task> getExtraInstallTasks(InstallContext installContext) {
        throw new UnsupportedOperationException();
    }

    protected List<Task> getStartupTasks(InstallContext installContext) {
        throw new UnsupportedOperationException();
    }
}
