package org.opengws.magnolia.ui;

import info.magnolia.ui.api.action.Action;
import info.magnolia.ui.api.action.ActionType;
import info.magnolia.ui.api.action.ConfiguredActionDefinition;

/** Opens what is selected for reading, in a tab beside the list. */
@ActionType("gwsShow")
public class ShowActionDefinition extends ConfiguredActionDefinition {

    private String app = "";

    @Override
    public Class<? extends Action> getImplementationClass() {
        return ShowAction.class;
    }

    /** The app that has a sub-app {@code detail}. */
    public String getApp() {
        return app;
    }

    public void setApp(String app) {
        this.app = app;
    }
}
