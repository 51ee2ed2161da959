package org.opengws.magnolia.ui.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.jcr.Item;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;

import org.opengws.publishing.language.SearchText;

import info.magnolia.ui.datasource.jcr.JcrDatasource;

/**
 * A register's nodes, read with the user's own session each time that they are asked for: some hundred at most, and an act
 * of the desk shows at once. What belongs to nothing that is there stands at the top.
 */
final class Register {

    private static final String ID = "id";
    private static final List<String> NAMES = List.of("name.th", "name.en", "shortName.th", "shortName.en", ID);

    private final JcrDatasource datasource;
    private final RegisterTreeDefinition definition;

    Register(JcrDatasource datasource, RegisterTreeDefinition definition) {
        this.datasource = datasource;
        this.definition = definition;
    }

    List<Item> roots() {
        List<Node> all = all();
        return all.stream()
                .filter(node -> parent(node, all).isEmpty())
                .map(Item.class::cast)
                .toList();
    }

    List<Item> children(Item item) {
        Node parent = (Node) item;
        return isParent(parent)
                ? all().stream()
                        .filter(node -> text(node, definition.getParent()).equals(text(parent, ID)))
                        .map(Item.class::cast)
                        .toList()
                : List.of();
    }

    Optional<Item> parent(Item item) {
        return item instanceof Node node ? parent(node, all()).map(Item.class::cast) : Optional.empty();
    }

    /** With every one of those words in its names; all where there are none. */
    List<Item> matching(String typed) {
        List<String> words = SearchText.words(SearchText.sought(typed));
        return all().stream()
                .filter(node -> has(node, words))
                .map(Item.class::cast)
                .toList();
    }

    private static boolean has(Node node, List<String> words) {
        List<String> names = NAMES.stream()
                .map(name -> String.join("", SearchText.words(text(node, name))))
                .toList();
        return words.stream().allMatch(word -> names.stream().anyMatch(name -> name.contains(word)));
    }

    private Optional<Node> parent(Node node, List<Node> all) {
        String id = text(node, definition.getParent());
        return id.isEmpty()
                ? Optional.empty()
                : all.stream()
                        .filter(this::isParent)
                        .filter(other -> text(other, ID).equals(id))
                        .findFirst();
    }

    private boolean isParent(Node node) {
        try {
            return node.isNodeType(definition.getParentType());
        } catch (RepositoryException e) {
            throw unreadable(e);
        }
    }

    private List<Node> all() {
        try {
            List<Node> found = new ArrayList<>();
            collect(datasource.getJCRSession().getNode(definition.getRoot()), found);
            return found;
        } catch (RepositoryException e) {
            throw unreadable(e);
        }
    }

    private static void collect(Node parent, List<Node> found) throws RepositoryException {
        for (NodeIterator nodes = parent.getNodes(); nodes.hasNext(); ) {
            Node node = nodes.nextNode();
            if (node.hasProperty(ID)) {
                found.add(node);
            } else {
                collect(node, found);
            }
        }
    }

    private static String text(Node node, String property) {
        try {
            return node.hasProperty(property) ? node.getProperty(property).getString() : "";
        } catch (RepositoryException e) {
            throw unreadable(e);
        }
    }

    private static IllegalStateException unreadable(RepositoryException e) {
        return new IllegalStateException("a register cannot be read for its tree", e);
    }
}
