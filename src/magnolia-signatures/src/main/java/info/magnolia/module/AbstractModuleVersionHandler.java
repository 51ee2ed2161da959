package info.magnolia.module;

import java.util.List;

import info.magnolia.module.delta.Task;
import info.magnolia.module.model.Version;

public abstract class AbstractModuleVersionHandler implements ModuleVersionHandler {

    protected List<Task> getExtraInstallTasks(InstallContext installContext) {
        throw new UnsupportedOperationException();
    }

    protected List<Task> getDefaultUpdateTasks(Version forVersion) {
        throw new UnsupportedOperationException();
    }
}
