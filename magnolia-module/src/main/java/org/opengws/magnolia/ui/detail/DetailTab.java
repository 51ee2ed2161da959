package org.opengws.magnolia.ui.detail;

import java.util.Objects;
import java.util.Optional;
import jakarta.inject.Inject;

import org.opengws.magnolia.people.UserLanguages;
import org.opengws.magnolia.product.AuthorSide;
import org.opengws.magnolia.product.GwsProduct;
import org.opengws.magnolia.ui.DeskSubApp;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.web.Domain;
import org.opengws.web.desk.publication.ReadOnlyView;
import org.opengws.web.desk.screen.Screen;

import info.magnolia.ui.api.app.SubAppContext;
import info.magnolia.ui.api.location.DefaultLocation;
import info.magnolia.ui.api.location.Location;
import info.magnolia.ui.api.location.LocationController;
import info.magnolia.ui.framework.app.BaseSubApp;

/** Shows one thing of the office to whoever may read it, in a tab of its name; nothing can be changed here. */
public class DetailTab extends BaseSubApp<DetailTabView> {

    private static final String PUBLICATION = "publication";

    private final GwsProduct product;
    private final LocationController locations;
    private String caption = "";

    @Inject
    public DetailTab(SubAppContext context, DetailTabView view, GwsProduct product, LocationController locations) {
        super(context, view);
        this.product = product;
        this.locations = locations;
    }

    @Override
    public DetailTabView start(Location location) {
        Optional<AuthorSide> author = product.author();
        Optional<ReadOnlyView> reading = author.flatMap(side -> reading(side, location.getParameter()));
        caption = reading.map(ReadOnlyView::title).orElse("");
        author.ifPresentOrElse(side -> show(side, reading, location.getParameter()), getView()::showNothing);
        return super.start(location);
    }

    /** Another thing opens in another tab. */
    @Override
    public boolean supportsLocation(Location location) {
        return super.supportsLocation(location)
                && Objects.equals(
                        location.getParameter(),
                        getSubAppContext().getLocation().getParameter());
    }

    @Override
    public String getCaption() {
        return caption.isEmpty() ? super.getCaption() : caption;
    }

    private Optional<ReadOnlyView> reading(AuthorSide author, String id) {
        Domain domain = author.assembly().domain();
        String what = ((DetailTabDescriptor) getSubAppContext().getSubAppDescriptor()).getWhat();
        return what.equals(PUBLICATION)
                ? author.directory()
                        .current()
                        .filter(person -> PublicationId.isValid(id))
                        .flatMap(person ->
                                ReadOnlyView.of(new PublicationId(id), person, domain, UserLanguages.ofCurrentUser()))
                : new RegisterDetails(domain, UserLanguages.ofCurrentUser()).of(what, id);
    }

    private void show(AuthorSide author, Optional<ReadOnlyView> reading, String id) {
        String what = ((DetailTabDescriptor) getSubAppContext().getSubAppDescriptor()).getWhat();
        getView()
                .show(
                        reading,
                        key -> author.assembly().domain().texts().in(UserLanguages.ofCurrentUser(), key),
                        what.equals(PUBLICATION) && reading.isPresent()
                                ? Optional.of(() -> openDesk(id))
                                : Optional.empty());
    }

    private void openDesk(String id) {
        locations.goTo(new DefaultLocation(
                Location.LOCATION_TYPE_APP,
                getAppContext().getName(),
                DeskSubApp.NAME,
                Screen.DESK + "/publications/" + id));
    }
}
