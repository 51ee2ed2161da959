package info.magnolia.ui.datasource;

public class BaseDatasourceDefinition implements DatasourceDefinition {

    public BaseDatasourceDefinition() {}

    public String getName() {
        throw new UnsupportedOperationException();
    }
}
