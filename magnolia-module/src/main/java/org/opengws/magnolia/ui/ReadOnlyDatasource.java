package org.opengws.magnolia.ui;

import info.magnolia.types.datasource.DataSourceDefinition;

/**
 * Where a content type of ours lies, for whoever reads definitions. No data source of Magnolia's JCR: for each of those
 * Magnolia makes, at every start, a role that may write to the whole workspace, and gives it to its editors.
 */
public class ReadOnlyDatasource implements DataSourceDefinition {

    private String workspace = "";
    private String rootPath = "/";

    @Override
    public String getType() {
        return "gws";
    }

    public String getWorkspace() {
        return workspace;
    }

    public void setWorkspace(String workspace) {
        this.workspace = workspace;
    }

    public String getRootPath() {
        return rootPath;
    }

    public void setRootPath(String rootPath) {
        this.rootPath = rootPath;
    }
}
