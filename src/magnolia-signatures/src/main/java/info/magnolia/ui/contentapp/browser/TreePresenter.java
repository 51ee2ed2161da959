package info.magnolia.ui.contentapp.browser;

import java.util.stream.Stream;

import com.vaadin.ui.TreeGrid;

import info.magnolia.objectfactory.ComponentProvider;
import info.magnolia.ui.availability.AvailabilityChecker;
import info.magnolia.ui.contentapp.Datasource;
import info.magnolia.ui.contentapp.FilterableHierarchicalDataProvider;
import info.magnolia.ui.contentapp.configuration.GridViewDefinition;
import info.magnolia.ui.observation.DatasourceObservation;

public abstract class TreePresenter<T> extends GridViewPresenter<T> {

    @SuppressWarnings("rawtypes")
    public TreePresenter(
            GridViewDefinition<T> definition,
            ComponentProvider componentProvider,
            AvailabilityChecker availabilityChecker,
            Datasource<T> datasource,
            DatasourceObservation datasourceObservation) {}

    @Override
    public TreeGrid<T> grid() {
        throw new UnsupportedOperationException();
    }

    public abstract Stream<T> getParents(T item);

    @Override
    public abstract FilterableHierarchicalDataProvider<T> createDataProvider();
}
