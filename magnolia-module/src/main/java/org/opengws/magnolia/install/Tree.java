package org.opengws.magnolia.install;

import java.util.Calendar;
import java.util.List;
import java.util.Map;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/**
 * Nodes that belong together, to be added as they stand.
 *
 * @param properties strings, numbers, truth values and moments
 */
record Tree(String name, String type, Map<String, Object> properties, List<Tree> children) {

    static final String CONTENT = "mgnl:content";
    static final String CONTENT_NODE = "mgnl:contentNode";

    static Tree node(String name, Map<String, Object> properties, Tree... children) {
        return new Tree(name, CONTENT_NODE, properties, List.of(children));
    }

    static Tree node(String name, List<Tree> children) {
        return new Tree(name, CONTENT_NODE, Map.of(), children);
    }

    /** Below a parent that exists. Nothing is added where there is a node of that name already, nor below it. */
    boolean addTo(Session session, String parent) throws RepositoryException {
        String path = (parent.equals("/") ? "" : parent) + "/" + name;
        if (session.nodeExists(path)) {
            return false;
        }
        write(session.getNode(parent));
        return true;
    }

    private void write(Node parent) throws RepositoryException {
        Node node = parent.addNode(name, type);
        for (Map.Entry<String, Object> property : properties.entrySet()) {
            set(node, property.getKey(), property.getValue());
        }
        for (Tree child : children) {
            child.write(node);
        }
    }

    private static void set(Node node, String name, Object value) throws RepositoryException {
        if (value instanceof Long number) {
            node.setProperty(name, number);
        } else if (value instanceof Calendar moment) {
            node.setProperty(name, moment);
        } else if (value instanceof Boolean truth) {
            node.setProperty(name, truth);
        } else {
            node.setProperty(name, value.toString());
        }
    }
}
