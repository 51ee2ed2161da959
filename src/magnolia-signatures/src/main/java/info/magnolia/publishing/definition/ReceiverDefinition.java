package info.magnolia.publishing.definition;

import info.magnolia.config.NamedDefinition;

public interface ReceiverDefinition extends NamedDefinition {

    String getUrl();

    boolean isEnabled();
}
