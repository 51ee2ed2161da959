package org.opengws.magnolia.ui;

import jakarta.inject.Inject;

import org.opengws.web.desk.screen.Screen;

import info.magnolia.ui.api.app.SubAppContext;
import info.magnolia.ui.framework.app.embedded.EmbeddedPageSubApp;
import info.magnolia.ui.framework.app.embedded.EmbeddedPageView;

/** Shows the desk in the author UI, and nothing else: an address from outside in a link to the app leads to the inbox. */
public class DeskSubApp extends EmbeddedPageSubApp {

    static final String NAME = "desk";

    @Inject
    public DeskSubApp(SubAppContext context, EmbeddedPageView view) {
        super(context, view);
    }

    @Override
    protected String updateUrl(String url) {
        return super.updateUrl(isOfTheDesk(url) ? url : Screen.DESK);
    }

    static boolean isOfTheDesk(String url) {
        boolean below = url.equals(Screen.DESK) || url.startsWith(Screen.DESK + "/");
        return below && !url.contains("..") && !url.contains("//") && url.indexOf('\\') < 0;
    }
}
