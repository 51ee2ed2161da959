package org.opengws.benchmarks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.Property;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.Value;
import javax.jcr.observation.Event;
import javax.jcr.observation.ObservationManager;

import org.apache.jackrabbit.core.observation.SynchronousEventListener;
import org.opengws.publishing.edition.PublicationId;

/**
 * What one save wrote and removed, node by node and property by property, and how to write the same again for another
 * publication that stands where the first one stood.
 */
final class Recording {

    private static final AtomicLong NUMBERS = new AtomicLong();
    private static final String FOLDER = "gws:folder";

    private record Added(String path, String type) {}

    private record Written(String path, boolean multiple, int type, Value[] values) {}

    private final PublicationId of;
    private final String step;
    private final List<Added> added = new ArrayList<>();
    private final List<Written> written = new ArrayList<>();
    private final List<String> removed = new ArrayList<>();

    private String home = "";

    private Recording(PublicationId of, String step) {
        this.of = of;
        this.step = step;
    }

    /** Does that work, in whatever session, and listens to what its save says. */
    static Recording of(Session session, PublicationId id, String step, Pairs.Work work) throws Exception {
        List<Event> events = new ArrayList<>();
        ObservationManager observation = session.getWorkspace().getObservationManager();
        SynchronousEventListener listener = all -> {
            while (all.hasNext()) {
                events.add(all.nextEvent());
            }
        };
        int kinds = Event.NODE_ADDED
                | Event.NODE_REMOVED
                | Event.PROPERTY_ADDED
                | Event.PROPERTY_CHANGED
                | Event.PROPERTY_REMOVED;
        observation.addEventListener(listener, kinds, "/", true, null, null, false);
        try {
            work.run();
        } finally {
            observation.removeEventListener(listener);
        }
        session.refresh(false);
        Recording recording = new Recording(id, step);
        for (Event event : events) {
            recording.take(session, event);
        }
        recording.added.sort(Comparator.comparingInt(added -> depth(added.path())));
        recording.home = recording.find(session, id);
        return recording;
    }

    String step() {
        return step;
    }

    /** How much it is. */
    String size() {
        return added.size() + " nodes, " + written.size() + " properties, " + removed.size() + " removed";
    }

    private void take(Session session, Event event) throws RepositoryException {
        String path = event.getPath();
        switch (event.getType()) {
            case Event.NODE_ADDED -> {
                if (session.nodeExists(path)) {
                    added.add(new Added(
                            path, session.getNode(path).getPrimaryNodeType().getName()));
                }
            }
            case Event.PROPERTY_ADDED, Event.PROPERTY_CHANGED -> {
                if (!path.substring(path.lastIndexOf('/') + 1).startsWith("jcr:") && session.propertyExists(path)) {
                    written.add(written(path, session.getProperty(path)));
                }
            }
            default -> removed.add(path);
        }
    }

    private static Written written(String path, Property property) throws RepositoryException {
        return property.isMultiple()
                ? new Written(path, true, property.getType(), property.getValues())
                : new Written(path, false, property.getType(), new Value[] {property.getValue()});
    }

    /** The node of the publication that was listened to, or of another one begun in the same month. */
    String find(Session session, PublicationId id) throws RepositoryException {
        String any = written.get(0).path();
        for (Written property : written) {
            if (property.path().startsWith("/publications/")) {
                any = property.path();
            }
        }
        String[] parts = any.split("/");
        Node month = session.getNode("/publications/" + parts[2] + "/" + parts[3]);
        for (NodeIterator buckets = month.getNodes(); buckets.hasNext(); ) {
            Node bucket = buckets.nextNode();
            if (bucket.hasNode(id.value())) {
                return bucket.getNode(id.value()).getPath();
            }
        }
        throw new RepositoryException("no publication " + id + " in " + month.getPath());
    }

    /**
     * The same for another publication, in one save.
     *
     * @param path where the other one is
     */
    void write(Session session, PublicationId other, String path) throws RepositoryException {
        Map<String, String> places = new HashMap<>();
        places.put(home, path);
        for (String gone : removed) {
            String place = place(gone, other, places);
            if (session.itemExists(place)) {
                session.removeItem(place);
            }
        }
        Map<String, Node> nodes = new HashMap<>();
        for (Added node : added) {
            String place = free(session, place(node.path(), other, places), node.type());
            places.put(node.path(), place);
            int slash = place.lastIndexOf('/');
            Node parent = node(session, nodes, slash == 0 ? "/" : place.substring(0, slash));
            nodes.put(place, parent.addNode(place.substring(slash + 1), node.type()));
        }
        for (Written property : written) {
            int slash = property.path().lastIndexOf('/');
            Node node = node(session, nodes, place(property.path().substring(0, slash), other, places));
            String name = property.path().substring(slash + 1);
            if (property.multiple()) {
                node.setProperty(name, property.values(), property.type());
            } else {
                node.setProperty(name, property.values()[0], property.type());
            }
        }
        session.save();
    }

    /** Each node is looked for once, as somebody who writes this by hand would. */
    private static Node node(Session session, Map<String, Node> nodes, String path) throws RepositoryException {
        Node node = nodes.get(path);
        if (node == null) {
            node = session.getNode(path);
            nodes.put(path, node);
        }
        return node;
    }

    /**
     * An entry whose name does not hold the publication's gets another one. A folder that is there already is added
     * elsewhere: the domain reads the names of its own.
     */
    private static String free(Session session, String place, String type) throws RepositoryException {
        if (!session.nodeExists(place)) {
            return place;
        }
        long number = NUMBERS.incrementAndGet();
        if (!type.equals(FOLDER)) {
            return place + "-" + number;
        }
        Node root = session.getRootNode();
        String group = "bench-" + number / 200;
        if (!root.hasNode(group)) {
            root.addNode(group, FOLDER);
        }
        return "/" + group + "/" + number;
    }

    private String place(String path, PublicationId other, Map<String, String> places) {
        String known = places.get(path);
        if (known != null) {
            return known;
        }
        int slash = path.lastIndexOf('/');
        if (slash <= 0) {
            return path;
        }
        return place(path.substring(0, slash), other, places)
                + "/"
                + path.substring(slash + 1).replace(of.value(), other.value());
    }

    private static int depth(String path) {
        return (int) path.chars().filter(c -> c == '/').count();
    }
}
