package info.magnolia.cms.core;

import java.io.File;

public class FileSystemHelper {

    public File getTempDirectory() {
        throw new UnsupportedOperationException();
    }

    public File getAppRootDir() {
        throw new UnsupportedOperationException();
    }
}
