package org.opengws.magnolia.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.Property;
import javax.jcr.PropertyIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

import org.opengws.publishing.jcr.tree.Sessions;

/**
 * What Magnolia's publish and unpublish do, as read from 6.3.4: a node goes with its content nodes, not with its pages
 * and folders; its parent must be there; a node of the same identity is updated, one of another identity at the path is
 * replaced with all below it; unpublishing looks for the identity and is content where there is none. All or none.
 */
final class TestMagnolia {

    private final Sessions author;
    private final List<TestReceiver> receivers;
    private final List<String> sent = new ArrayList<>();

    TestMagnolia(Sessions author, List<TestReceiver> receivers) {
        this.author = author;
        this.receivers = receivers;
    }

    /** Each command with its path, in their order. */
    List<String> sent() {
        return sent;
    }

    /** As {@code CommandsManager.executeCommand}. */
    boolean execute(String catalog, String command, Map<String, Object> params) throws Exception {
        assertThat(catalog).isEqualTo("default");
        assertThat(params).containsEntry("repository", "gws-public").containsEntry("recursive", false);
        String path = (String) params.get("path");
        sent.add(command + " " + path);
        for (TestReceiver receiver : receivers) {
            if (receiver.isRefusing()) {
                throw new Exception("rolled back, " + receiver.receiver().name() + " failed");
            }
        }
        for (TestReceiver receiver : receivers) {
            if (!receiver.isDeaf()) {
                if (command.equals("publish")) {
                    publish(path, receiver);
                } else {
                    unpublish(path, receiver);
                }
            }
        }
        return false;
    }

    private void publish(String path, TestReceiver receiver) {
        author.read(from -> {
            Node node = from.getNode(path);
            return receiver.sessions().change(to -> {
                String parent = path.substring(0, path.lastIndexOf('/'));
                if (!parent.isEmpty() && !to.nodeExists(parent)) {
                    throw new RepositoryException("parent not published: " + path);
                }
                take(node, path, to, receiver.identities());
                return null;
            });
        });
    }

    private static void take(Node node, String path, Session to, Map<String, String> identities)
            throws RepositoryException {
        if (to.nodeExists(path) && !node.getIdentifier().equals(identities.get(path))) {
            to.getNode(path).remove();
            identities.keySet().removeIf(known -> known.equals(path) || known.startsWith(path + "/"));
        }
        Node there = to.nodeExists(path)
                ? to.getNode(path)
                : (path.lastIndexOf('/') == 0 ? to.getRootNode() : to.getNode(path.substring(0, path.lastIndexOf('/'))))
                        .addNode(node.getName(), node.getPrimaryNodeType().getName());
        identities.put(path, node.getIdentifier());
        for (NodeIterator children = there.getNodes(); children.hasNext(); ) {
            Node child = children.nextNode();
            if (child.isNodeType("mgnl:contentNode")) {
                child.remove();
            }
        }
        for (PropertyIterator properties = there.getProperties(); properties.hasNext(); ) {
            Property property = properties.nextProperty();
            if (!property.getName().contains(":")) {
                property.remove();
            }
        }
        copy(node, there);
    }

    private static void copy(Node from, Node to) throws RepositoryException {
        for (PropertyIterator properties = from.getProperties(); properties.hasNext(); ) {
            Property property = properties.nextProperty();
            if (!property.getName().contains(":")) {
                if (property.isMultiple()) {
                    to.setProperty(property.getName(), property.getValues());
                } else {
                    to.setProperty(property.getName(), property.getValue());
                }
            }
        }
        for (NodeIterator children = from.getNodes(); children.hasNext(); ) {
            Node child = children.nextNode();
            if (child.isNodeType("mgnl:contentNode")) {
                copy(
                        child,
                        to.addNode(child.getName(), child.getPrimaryNodeType().getName()));
            }
        }
    }

    private void unpublish(String path, TestReceiver receiver) {
        String identity = author.read(from -> from.getNode(path).getIdentifier());
        receiver.sessions().change(to -> {
            for (Map.Entry<String, String> known : new HashMap<>(receiver.identities()).entrySet()) {
                if (known.getValue().equals(identity)) {
                    to.getNode(known.getKey()).remove();
                    receiver.identities().remove(known.getKey());
                }
            }
            return null;
        });
    }
}
