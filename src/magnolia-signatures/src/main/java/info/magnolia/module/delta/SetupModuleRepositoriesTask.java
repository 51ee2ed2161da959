package info.magnolia.module.delta;

public class SetupModuleRepositoriesTask extends AbstractTask {

    public SetupModuleRepositoriesTask() {
        super("", "");
    }

    @Override
    public void execute(info.magnolia.module.InstallContext installContext) throws TaskExecutionException {
        throw new UnsupportedOperationException();
    }
}
