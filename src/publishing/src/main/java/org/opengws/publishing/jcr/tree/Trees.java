package org.opengws.publishing.jcr.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.Property;
import javax.jcr.PropertyIterator;
import javax.jcr.PropertyType;
import javax.jcr.RepositoryException;
import javax.jcr.Value;

/** Reads trees from nodes and writes what is different. */
public final class Trees {

    private static final Set<String> TYPED_LATER = Set.of(Names.CATEGORY, Names.TOPIC, Names.UNIT);

    private Trees() {}

    /** All below it, without children of those names. What others keep under names with a prefix is not ours. */
    public static Tree read(Node node, Set<String> without) throws RepositoryException {
        Tree tree = properties(node);
        for (NodeIterator children = node.getNodes(); children.hasNext(); ) {
            Node child = children.nextNode();
            String name = child.getName();
            if (!without.contains(name)) {
                tree.add(name, read(child, without));
            }
        }
        return tree;
    }

    public static Tree properties(Node node) throws RepositoryException {
        Tree tree = new Tree(node.getPrimaryNodeType().getName());
        for (PropertyIterator all = node.getProperties(); all.hasNext(); ) {
            Property property = all.nextProperty();
            String name = property.getName();
            if (name.indexOf(':') < 0) {
                tree.set(name, value(property));
            }
        }
        return tree;
    }

    /** A container whose children are named by their numbers, from 1. */
    public static <T> Tree numbered(List<T> items, Function<T, Tree> writer) {
        Tree container = new Tree(Names.PART);
        for (int i = 0; i < items.size(); i++) {
            container.add(Integer.toString(i + 1), writer.apply(items.get(i)));
        }
        return container;
    }

    public static void create(Node parent, String name, Tree tree) throws RepositoryException {
        Node node = parent.addNode(name, tree.type());
        for (Map.Entry<String, Object> property : tree.properties().entrySet()) {
            write(node, property.getKey(), property.getValue());
        }
        for (Map.Entry<String, Tree> child : tree.children().entrySet()) {
            create(node, child.getKey(), child.getValue());
        }
    }

    /** Only what is different, so that a save costs what has changed. */
    public static void update(Node node, Tree before, Tree after) throws RepositoryException {
        for (Map.Entry<String, Object> property : after.properties().entrySet()) {
            if (!property.getValue().equals(before.properties().get(property.getKey()))) {
                write(node, property.getKey(), property.getValue());
            }
        }
        for (String name : before.properties().keySet()) {
            if (!after.properties().containsKey(name)) {
                node.getProperty(name).remove();
            }
        }
        updateChildren(node, before, after);
    }

    private static void updateChildren(Node node, Tree before, Tree after) throws RepositoryException {
        for (Map.Entry<String, Tree> child : after.children().entrySet()) {
            Tree earlier = before.children().get(child.getKey());
            if (earlier == null) {
                create(node, child.getKey(), child.getValue());
            } else if (isRetyped(earlier, child.getValue())) {
                node.getNode(child.getKey()).remove();
                create(node, child.getKey(), child.getValue());
            } else if (!same(earlier, child.getValue())) {
                update(node.getNode(child.getKey()), earlier, child.getValue());
            }
        }
        for (String name : before.children().keySet()) {
            if (!after.children().containsKey(name)) {
                node.getNode(name).remove();
            }
        }
    }

    /** Whether an earlier release kept it as a mere part. */
    private static boolean isRetyped(Tree before, Tree after) {
        return TYPED_LATER.contains(after.type()) && !before.type().equals(after.type());
    }

    private static boolean same(Tree one, Tree other) {
        if (isRetyped(one, other)
                || !one.properties().equals(other.properties())
                || !one.children().keySet().equals(other.children().keySet())) {
            return false;
        }
        return one.children().entrySet().stream()
                .allMatch(child -> same(child.getValue(), other.children().get(child.getKey())));
    }

    public static void write(Node node, String name, Object value) throws RepositoryException {
        if (value instanceof String text) {
            node.setProperty(name, text);
        } else if (value instanceof Long number) {
            node.setProperty(name, number);
        } else if (value instanceof Boolean flag) {
            node.setProperty(name, flag);
        } else {
            node.setProperty(name, ((List<?>) value).toArray(new String[0]));
        }
    }

    public static List<String> texts(Property property) throws RepositoryException {
        List<String> texts = new ArrayList<>();
        for (Value value : property.getValues()) {
            texts.add(value.getString());
        }
        return texts;
    }

    private static Object value(Property property) throws RepositoryException {
        if (property.isMultiple()) {
            return texts(property);
        }
        Value value = property.getValue();
        return switch (value.getType()) {
            case PropertyType.LONG -> value.getLong();
            case PropertyType.BOOLEAN -> value.getBoolean();
            default -> value.getString();
        };
    }
}
