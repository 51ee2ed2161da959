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

    private static final String ID = "{id}";
    private static final String PAGE = "{page}";

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
        locations.goTo(new DefaultLocation(
                Location.LOCATION_TYPE_APP, definition.getApp(), DeskSubApp.NAME, Screen.DESK + page()));
    }

    private String page() throws ActionExecutionException {
        Optional<?> selected = selection.getSingle();
        String page = filled(definition.getPage(), ID, selected.flatMap(ItemId::of));
        return filled(page, PAGE, selected.flatMap(Leading::to));
    }

    private static String filled(String page, String place, Optional<String> value) throws ActionExecutionException {
        return page.contains(place)
                ? page.replace(
                        place,
                        value.orElseThrow(() -> new ActionExecutionException("nothing that leads there is selected")))
                : page;
    }
}
