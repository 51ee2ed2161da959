package info.magnolia.ui.contentapp.browser;

import info.magnolia.objectfactory.ComponentProvider;
import info.magnolia.ui.availability.AvailabilityChecker;
import info.magnolia.ui.contentapp.Datasource;
import info.magnolia.ui.contentapp.FilterableListDataProvider;
import info.magnolia.ui.contentapp.configuration.GridViewDefinition;
import info.magnolia.ui.observation.DatasourceObservation;

public abstract class ListPresenter<T> extends GridViewPresenter<T> {

    @SuppressWarnings("rawtypes")
    public ListPresenter(
            GridViewDefinition<T> definition,
            ComponentProvider componentProvider,
            AvailabilityChecker availabilityChecker,
            Datasource<T> datasource,
            DatasourceObservation datasourceObservation) {}

    @Override
    protected abstract FilterableListDataProvider<T> createDataProvider();
}
