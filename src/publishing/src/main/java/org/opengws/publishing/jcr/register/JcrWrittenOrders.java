package org.opengws.publishing.jcr.register;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

import org.opengws.publishing.document.Sha256;
import org.opengws.publishing.jcr.tree.Folders;
import org.opengws.publishing.jcr.tree.Names;
import org.opengws.publishing.jcr.tree.Sessions;
import org.opengws.publishing.people.Delegation;
import org.opengws.publishing.storage.WrittenOrders;

/** Scans of written orders: {@code /office/orders/<sha256>}. */
final class JcrWrittenOrders implements WrittenOrders {

    private static final String FOLDER = JcrOfficeActs.ROOT + "/orders";

    private static final String NAME = "name";
    private static final String TYPE = "type";

    private final Sessions sessions;

    JcrWrittenOrders(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void store(Delegation.Scan scan, Path file) {
        Sha256.require(scan.sha256());
        sessions.change(session -> {
            Node orders = Folders.folder(session, FOLDER);
            if (!orders.hasNode(scan.sha256())) {
                Node node = Folders.grow(orders, scan.sha256(), Names.FILE);
                node.setProperty(NAME, scan.name());
                node.setProperty(TYPE, scan.type());
                JcrFiles.write(session, node, file);
            }
            return null;
        });
    }

    @Override
    public Optional<InputStream> open(String sha256) {
        Sha256.require(sha256);
        String path = FOLDER + "/" + sha256;
        return sessions.read(session ->
                session.nodeExists(path) ? Optional.of(JcrFiles.open(session.getNode(path))) : Optional.empty());
    }

    @Override
    public Optional<Delegation.Scan> find(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            return Optional.empty();
        }
        String path = FOLDER + "/" + sha256;
        return sessions.read(
                session -> session.nodeExists(path) ? Optional.of(scan(session.getNode(path))) : Optional.empty());
    }

    private static Delegation.Scan scan(Node node) throws RepositoryException {
        return new Delegation.Scan(
                node.getName(),
                node.getProperty(NAME).getString(),
                node.getProperty(TYPE).getString(),
                node.getProperty("size").getLong());
    }
}
