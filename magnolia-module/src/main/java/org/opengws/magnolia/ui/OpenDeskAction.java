package org.opengws.magnolia.ui;

import java.util.Optional;
import jakarta.inject.Inject;

import org.opengws.web.desk.screen.Screen;

import info.magnolia.ui.ValueContext;
import info.magnolia.ui.api.action.AbstractAction;
import info.magnolia.ui.api.action.ActionExecutionException;
import info.magnolia.ui.api.location.DefaultLocation;
import info.magnolia.ui.api.location.Location;
import info.magnolia.ui.api.location.LocationController;

/** Goes to the sub-app that shows the desk, with the page's address as its parameter. */
public class OpenDeskAction extends AbstractAction<OpenDeskActionDefinition> {

    private static final String PLACE = "{id}";

    private final OpenDeskActionDefinition definition;
    private final ValueContext<?> selection;
    private final LocationController locations;

    @Inject
    public OpenDeskAction(
            OpenDeskActionDefinition definition, ValueContext<?> selection, LocationController locations) {
        super(definition);
        this.definition = definition;
        this.selection = selection;
        this.locations = locations;
    }

    @Override
    public void execute() throws ActionExecutionException {
        String page = definition.getPage();
        if (page.contains(PLACE)) {
            Optional<String> id = selection.getSingle().flatMap(ItemId::of);
            page = page.replace(
                    PLACE, id.orElseThrow(() -> new ActionExecutionException("nothing with an id is selected")));
        }
        locations.goTo(new DefaultLocation(
                Location.LOCATION_TYPE_APP, definition.getApp(), DeskSubApp.NAME, Screen.DESK + page));
    }
}
