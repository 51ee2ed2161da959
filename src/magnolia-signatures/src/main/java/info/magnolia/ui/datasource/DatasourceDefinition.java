package info.magnolia.ui.datasource;

public interface DatasourceDefinition {}
