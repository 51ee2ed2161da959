package info.magnolia.ui.datasource.jcr;

import javax.jcr.Item;
import javax.jcr.RepositoryException;

import info.magnolia.ui.contentapp.Datasource;

public class JcrDatasource implements Datasource<Item> {

    public JcrSessionWrapper getJCRSession() throws RepositoryException {
        throw new UnsupportedOperationException();
    }
}
