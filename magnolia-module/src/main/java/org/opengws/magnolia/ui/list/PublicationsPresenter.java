package org.opengws.magnolia.ui.list;

import javax.jcr.Node;
import jakarta.inject.Inject;

import com.vaadin.data.PropertySet;
import com.vaadin.ui.Grid;

import info.magnolia.objectfactory.ComponentProvider;
import info.magnolia.ui.availability.AvailabilityChecker;
import info.magnolia.ui.contentapp.Datasource;
import info.magnolia.ui.contentapp.FilterableListDataProvider;
import info.magnolia.ui.contentapp.browser.ListPresenter;
import info.magnolia.ui.contentapp.configuration.GridViewDefinition;
import info.magnolia.ui.datasource.jcr.JcrDatasource;
import info.magnolia.ui.observation.DatasourceObservation;

/** Fills Magnolia's grid with what the domain lists, in the domain's order. */
public class PublicationsPresenter extends ListPresenter<Node> {

    private final PublicationsProvider provider;

    @Inject
    @SuppressWarnings({"rawtypes", "unchecked"})
    public PublicationsPresenter(
            GridViewDefinition<Node> definition,
            ComponentProvider components,
            AvailabilityChecker availability,
            JcrDatasource datasource,
            DatasourceObservation observation,
            PublicationsProvider provider) {
        super(definition, components, availability, (Datasource) datasource, observation);
        this.provider = provider;
    }

    @Override
    protected FilterableListDataProvider<Node> createDataProvider() {
        return FilterableListDataProvider.wrap(provider);
    }

    @Override
    protected PropertySet<Node> createPropertySet() {
        return new NoProperties<>();
    }

    /** Magnolia sorts what it fetched once more, by the words of the column: a day in words is no day. */
    @Override
    public Grid<Node> grid() {
        Grid<Node> grid = super.grid();
        grid.getColumns().forEach(column -> column.setComparator((one, other) -> 0));
        return grid;
    }
}
