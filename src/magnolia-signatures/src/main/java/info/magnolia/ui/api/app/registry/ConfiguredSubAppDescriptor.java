package info.magnolia.ui.api.app.registry;

import info.magnolia.ui.api.app.SubAppDescriptor;

public class ConfiguredSubAppDescriptor implements SubAppDescriptor {

    public ConfiguredSubAppDescriptor() {}

    @Override
    public String getLabel() {
        throw new UnsupportedOperationException();
    }
}
