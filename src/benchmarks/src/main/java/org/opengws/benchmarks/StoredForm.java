package org.opengws.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.Property;
import javax.jcr.PropertyIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.Value;

import org.opengws.publishing.document.Sha256;
import org.opengws.publishing.jcr.tree.Workspaces;
import org.opengws.standalone.repository.EmbeddedRepository;

/** What the storage code makes of some publications that are always the same, as a hash: another one, other data. */
final class StoredForm {

    private static final List<String> ROOTS = List.of("/publications", "/ids", "/index", "/journal");

    /** Different in every save. */
    private static final Set<String> OTHERWISE = Set.of("lock", "grown", "jcr:uuid", "jcr:created");

    private StoredForm() {}

    /** @param folder empty; somebody else removes it */
    static String hash(Path folder) throws RepositoryException {
        try (Bureau bureau = Bureau.open(folder)) {
            new Population(bureau).loadSome();
            Session session = bureau.repository().login(EmbeddedRepository.credentials(), Workspaces.GWS);
            try {
                StringBuilder all = new StringBuilder();
                for (String root : ROOTS) {
                    add(all, session.getNode(root));
                }
                return Sha256.of(all.toString()).substring(0, 16);
            } finally {
                session.logout();
            }
        }
    }

    private static void add(StringBuilder all, Node node) throws RepositoryException {
        all.append(node.getPath()).append('\n');
        Set<String> lines = new TreeSet<>();
        for (PropertyIterator properties = node.getProperties(); properties.hasNext(); ) {
            Property property = properties.nextProperty();
            if (!OTHERWISE.contains(property.getName())) {
                lines.add(property.getName() + "=" + values(property));
            }
        }
        lines.forEach(line -> all.append(line).append('\n'));
        for (NodeIterator children = node.getNodes(); children.hasNext(); ) {
            add(all, children.nextNode());
        }
    }

    private static List<String> values(Property property) throws RepositoryException {
        List<String> texts = new ArrayList<>();
        for (Value value : property.isMultiple() ? property.getValues() : new Value[] {property.getValue()}) {
            texts.add(value.getString());
        }
        return texts;
    }
}
