package org.opengws.magnolia.ui;

import jakarta.inject.Inject;

import info.magnolia.ui.ValueContext;
import info.magnolia.ui.api.action.AbstractAction;
import info.magnolia.ui.api.action.ActionExecutionException;
import info.magnolia.ui.api.location.DefaultLocation;
import info.magnolia.ui.api.location.Location;
import info.magnolia.ui.api.location.LocationController;

/** Goes to the sub-app that shows one thing, with its id as the parameter. */
public class ShowAction extends AbstractAction<ShowActionDefinition> {

    static final String DETAIL = "detail";

    private final ShowActionDefinition definition;
    private final ValueContext<?> selection;
    private final LocationController locations;

    @Inject
    public ShowAction(ShowActionDefinition definition, ValueContext<?> selection, LocationController locations) {
        super(definition);
        this.definition = definition;
        this.selection = selection;
        this.locations = locations;
    }

    @Override
    public void execute() throws ActionExecutionException {
        String id = selection
                .getSingle()
                .flatMap(ItemId::of)
                .orElseThrow(() -> new ActionExecutionException("nothing that can be shown is selected"));
        locations.goTo(new DefaultLocation(Location.LOCATION_TYPE_APP, definition.getApp(), DETAIL, id));
    }
}
