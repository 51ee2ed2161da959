package info.magnolia.module.delta;

public abstract class AbstractTask implements Task {

    public AbstractTask(String name, String description) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getName() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getDescription() {
        throw new UnsupportedOperationException();
    }
}
