package info.magnolia.resourceloader;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

public interface Resource {

    boolean isFile();

    boolean isDirectory();

    String getPath();

    List<Resource> listChildren();

    InputStream openStream() throws IOException;
}
