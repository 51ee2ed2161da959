package org.opengws.magnolia.ui;

import info.magnolia.ui.api.action.Action;
import info.magnolia.ui.api.action.ActionType;
import info.magnolia.ui.api.action.ConfiguredActionDefinition;

/** Opens a page of the desk beside the list. */
@ActionType("gwsOpenDesk")
public class OpenDeskActionDefinition extends ConfiguredActionDefinition {

    private String app = "gws-desk";
    private String page = "/";

    @Override
    public Class<? extends Action> getImplementationClass() {
        return OpenDeskAction.class;
    }

    /** The app that has a sub-app {@code desk}. */
    public String getApp() {
        return app;
    }

    public void setApp(String app) {
        this.app = app;
    }

    /**
     * Below the desk's address; <code>{id}</code> stands for the selected item's id, <code>{page}</code> for the
     * page to which the selected task or message leads.
     */
    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
