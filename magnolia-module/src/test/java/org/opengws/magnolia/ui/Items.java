package org.opengws.magnolia.ui;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import javax.jcr.Node;
import javax.jcr.Property;
import javax.jcr.RepositoryException;

/** What may be selected in a list. */
final class Items {

    private Items() {}

    static Node withId(String id) throws RepositoryException {
        Node node = mock(Node.class);
        Property property = mock(Property.class);
        when(property.getString()).thenReturn(id);
        when(node.hasProperty("id")).thenReturn(true);
        when(node.getProperty("id")).thenReturn(property);
        return node;
    }

    static Node withoutId() {
        return mock(Node.class);
    }
}
