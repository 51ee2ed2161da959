package org.opengws.magnolia.ui;

import jakarta.inject.Inject;

import org.opengws.magnolia.people.UserLanguages;
import org.opengws.web.Languages;
import org.opengws.web.desk.screen.Screen;

import info.magnolia.ui.api.app.SubAppContext;
import info.magnolia.ui.framework.app.embedded.EmbeddedPageSubApp;
import info.magnolia.ui.framework.app.embedded.EmbeddedPageView;

/**
 * Shows the desk in the author UI, in its user's language, and nothing else: an address from outside in a link to the app
 * leads to the inbox.
 */
public class DeskSubApp extends EmbeddedPageSubApp {

    static final String NAME = "desk";

    @Inject
    public DeskSubApp(SubAppContext context, EmbeddedPageView view) {
        super(context, view);
    }

    @Override
    protected String updateUrl(String url) {
        String page = isOfTheDesk(url) ? url : Screen.DESK;
        String language =
                Languages.PARAMETER + "=" + UserLanguages.ofCurrentUser().code();
        return super.updateUrl(page + (page.indexOf('?') < 0 ? "?" : "&") + language);
    }

    static boolean isOfTheDesk(String url) {
        boolean below = url.equals(Screen.DESK) || url.startsWith(Screen.DESK + "/");
        return below && !url.contains("..") && !url.contains("//") && url.indexOf('\\') < 0;
    }
}
