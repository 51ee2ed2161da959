package info.magnolia.repository.definition;

public class WorkspaceMappingDefinition {

    public String getRepositoryName() {
        throw new UnsupportedOperationException();
    }

    public String getPhysicalWorkspaceName() {
        throw new UnsupportedOperationException();
    }
}
