package info.magnolia.cms.beans.runtime;

import java.io.File;
import java.io.Serializable;

public class Document implements Serializable {

    private static final long serialVersionUID = 1L;

    public String getFileNameWithExtension() {
        throw new UnsupportedOperationException();
    }

    public File getFile() {
        throw new UnsupportedOperationException();
    }
}
