package info.magnolia.repository;

import info.magnolia.repository.definition.WorkspaceMappingDefinition;

public interface RepositoryManager {

    boolean hasWorkspace(String logicalWorkspaceName);

    WorkspaceMappingDefinition getWorkspaceMapping(String logicalWorkspaceName);

    Provider getRepositoryProvider(String repositoryId);
}
