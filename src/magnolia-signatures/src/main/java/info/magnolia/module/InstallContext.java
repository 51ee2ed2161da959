package info.magnolia.module;

import javax.jcr.RepositoryException;
import javax.jcr.Session;

public interface InstallContext {

    void info(String message);

    void warn(String message);

    Session getJCRSession(String workspaceName) throws RepositoryException;
}
