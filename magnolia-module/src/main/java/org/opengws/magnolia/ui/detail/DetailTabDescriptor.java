package org.opengws.magnolia.ui.detail;

import info.magnolia.ui.api.app.registry.ConfiguredSubAppDescriptor;

/** A sub-app that shows one thing of the office to be read; an address in Magnolia names it by its id. */
public class DetailTabDescriptor extends ConfiguredSubAppDescriptor {

    private String what = "";

    /** {@code publication}, {@code topic}, {@code category} or {@code unit}. */
    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }
}
