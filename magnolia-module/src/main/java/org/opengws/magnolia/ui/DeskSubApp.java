package org.opengws.magnolia.ui;

import java.util.regex.Pattern;
import jakarta.inject.Inject;

import org.opengws.magnolia.people.UserLanguages;
import org.opengws.web.Languages;
import org.opengws.web.desk.screen.Screen;

import com.vaadin.ui.JavaScript;

import info.magnolia.context.MgnlContext;
import info.magnolia.ui.api.app.SubAppContext;
import info.magnolia.ui.api.location.DefaultLocation;
import info.magnolia.ui.api.location.Location;
import info.magnolia.ui.api.location.LocationController;
import info.magnolia.ui.framework.app.embedded.EmbeddedPageSubApp;
import info.magnolia.ui.framework.app.embedded.EmbeddedPageView;

/**
 * Shows the desk in the author UI, in its user's language, and nothing else: an address from outside in a link to the app
 * leads to the inbox. Its page says where it is ({@code framed.js}); then the tab is called by what is open, Magnolia's
 * address leads there again after a reload, and the browser's way back leads to the page before.
 */
public class DeskSubApp extends EmbeddedPageSubApp {

    public static final String NAME = "desk";

    private static final int LONGEST_CAPTION = 60;
    private static final Pattern LANGUAGE = Pattern.compile("([?&])" + Languages.PARAMETER + "=[^&]*&?");

    private final LocationController locations;
    private final String function;
    private String here = "";
    private String caption = "";

    @Inject
    public DeskSubApp(SubAppContext context, DeskView view, LocationController locations) {
        super(context, view);
        this.locations = locations;
        this.function = view.name();
    }

    @Override
    public EmbeddedPageView start(Location location) {
        here = location.getParameter();
        JavaScript.getCurrent()
                .addFunction(
                        function, told -> arrived(MgnlContext.getContextPath(), told.getString(0), told.getString(1)));
        return super.start(location);
    }

    @Override
    protected void onSubAppStop() {
        JavaScript.getCurrent().removeFunction(function);
    }

    /** From a task, a list or the browser's history; nothing where the page is there already. */
    @Override
    public void locationChanged(Location location) {
        String page = location.getParameter();
        if (page != null && !page.isBlank() && !page.equals(here)) {
            here = page;
            getView().setUrl(updateUrl(page));
        }
    }

    @Override
    public String getCaption() {
        return caption.isEmpty() ? super.getCaption() : caption;
    }

    /**
     * The frame shows another page now.
     *
     * @param address as the browser has it
     */
    void arrived(String contextPath, String address, String title) {
        String page = page(contextPath, address);
        if (!isOfTheDesk(page)) {
            return;
        }
        here = page;
        caption = title.length() <= LONGEST_CAPTION ? title : title.substring(0, LONGEST_CAPTION) + "…";
        Location there =
                new DefaultLocation(Location.LOCATION_TYPE_APP, getAppContext().getName(), NAME, page);
        if (isInFront()) {
            // Magnolia keeps it as the place where the user is, so that the way back leads here
            locations.goTo(there);
        } else {
            getAppContext().updateSubAppLocation(getSubAppContext(), there);
        }
        // of the first tab of an app Magnolia leaves the name as it is
        getAppContext().getView().updateCaption(getSubAppContext().getInstanceId(), getCaption());
    }

    /** A page that is still loading does not bring its tab to the front. */
    private boolean isInFront() {
        Location where = locations.getWhere();
        return getAppContext().getName().equals(where.getAppName()) && NAME.equals(where.getSubAppId());
    }

    /** Magnolia's own user says in which language, not an address. */
    private static String page(String contextPath, String address) {
        String below = address.startsWith(contextPath) ? address.substring(contextPath.length()) : address;
        String page = LANGUAGE.matcher(below).replaceFirst("$1");
        return page.endsWith("?") || page.endsWith("&") ? page.substring(0, page.length() - 1) : page;
    }

    @Override
    protected String updateUrl(String url) {
        String page = isOfTheDesk(url) ? url : Screen.DESK;
        String language =
                Languages.PARAMETER + "=" + UserLanguages.ofCurrentUser().code();
        return super.updateUrl(page + (page.indexOf('?') < 0 ? "?" : "&") + language);
    }

    static boolean isOfTheDesk(String url) {
        boolean below =
                url.equals(Screen.DESK) || url.startsWith(Screen.DESK + "/") || url.startsWith(Screen.DESK + "?");
        return below && !url.contains("..") && !url.contains("//") && url.indexOf('\\') < 0;
    }
}
