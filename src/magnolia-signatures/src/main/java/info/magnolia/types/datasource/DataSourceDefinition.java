package info.magnolia.types.datasource;

public interface DataSourceDefinition {

    String getType();
}
