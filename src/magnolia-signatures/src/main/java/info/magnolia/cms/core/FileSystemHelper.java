package info.magnolia.cms.core;

import java.io.File;

public class FileSystemHelper {

    public File getAppRootDir() {
        throw new UnsupportedOperationException();
    }

    public String getAbsoluteFileSystemPath(String path) {
        throw new UnsupportedOperationException();
    }
}
