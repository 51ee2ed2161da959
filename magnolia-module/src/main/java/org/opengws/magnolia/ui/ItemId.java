package org.opengws.magnolia.ui;

import java.util.Optional;
import java.util.regex.Pattern;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/** The id of what is selected in a list. */
final class ItemId {

    private static final String PROPERTY = "id";

    /** As publications, topics, categories and units have it: nothing that means something in an address. */
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,99}");

    private ItemId() {}

    /** Empty for what is no node with an id. */
    static Optional<String> of(Object item) {
        if (!(item instanceof Node node)) {
            return Optional.empty();
        }
        try {
            return node.hasProperty(PROPERTY)
                    ? Optional.of(node.getProperty(PROPERTY).getString())
                            .filter(id -> FORM.matcher(id).matches())
                    : Optional.empty();
        } catch (RepositoryException e) {
            throw new IllegalStateException("the selected item cannot be read", e);
        }
    }
}
