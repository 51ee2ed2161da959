package org.opengws.magnolia.ui.list;

import java.util.stream.Stream;
import javax.jcr.Item;
import jakarta.inject.Inject;

import com.vaadin.data.PropertySet;

import info.magnolia.objectfactory.ComponentProvider;
import info.magnolia.ui.availability.AvailabilityChecker;
import info.magnolia.ui.contentapp.FilterableHierarchicalDataProvider;
import info.magnolia.ui.contentapp.browser.TreePresenter;
import info.magnolia.ui.datasource.jcr.JcrDatasource;
import info.magnolia.ui.observation.DatasourceObservation;

/** Fills Magnolia's tree with a register; what somebody searches for stands in a list, as Magnolia has it in its trees. */
public class RegisterTreePresenter extends TreePresenter<Item> {

    private final Register register;

    @Inject
    @SuppressWarnings("rawtypes")
    public RegisterTreePresenter(
            RegisterTreeDefinition definition,
            ComponentProvider components,
            AvailabilityChecker availability,
            JcrDatasource datasource,
            DatasourceObservation observation) {
        super(definition, components, availability, datasource, observation);
        this.register = new Register(datasource, definition);
    }

    @Override
    public FilterableHierarchicalDataProvider<Item> createDataProvider() {
        return FilterableHierarchicalDataProvider.wrap(new RegisterBranches(register), new RegisterMatches(register));
    }

    @Override
    protected PropertySet<Item> createPropertySet() {
        return new NoProperties<>();
    }

    @Override
    public Stream<Item> getParents(Item item) {
        return Stream.iterate(
                        register.parent(item),
                        java.util.Optional::isPresent,
                        parent -> parent.flatMap(register::parent))
                .map(parent -> parent.get());
    }
}
