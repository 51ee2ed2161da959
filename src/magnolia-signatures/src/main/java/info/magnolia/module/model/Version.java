package info.magnolia.module.model;

public class Version {

    protected Version(int major, int minor, int patch) {
        throw new UnsupportedOperationException();
    }
}
