package info.magnolia.publishing;

import java.util.List;

import info.magnolia.publishing.definition.ReceiverDefinition;

public class PublishingCoreModule {

    public List<ReceiverDefinition> getReceivers() {
        throw new UnsupportedOperationException();
    }
}
