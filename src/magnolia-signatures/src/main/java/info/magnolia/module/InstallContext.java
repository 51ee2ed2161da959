package info.magnolia.module;

import javax.jcr.RepositoryException;
import javax.jcr.Session;

import info.magnolia.module.model.ModuleDefinition;

public interface InstallContext {

    ModuleDefinition getCurrentModuleDefinition();

    Session getJCRSession(String workspaceName) throws RepositoryException;
}
