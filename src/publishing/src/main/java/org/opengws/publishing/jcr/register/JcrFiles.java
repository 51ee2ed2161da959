package org.opengws.publishing.jcr.register;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.jcr.Binary;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

import org.opengws.publishing.document.Sha256;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.jcr.tree.Folders;
import org.opengws.publishing.jcr.tree.Names;
import org.opengws.publishing.jcr.tree.Paths;
import org.opengws.publishing.jcr.tree.Sessions;
import org.opengws.publishing.storage.Files;

/** Documents' bytes below their publication: {@code files/<sha256>}. A file is never in memory as a whole. */
public final class JcrFiles implements Files {

    private static final String DATA = "data";

    private final Sessions sessions;
    private final Paths paths;

    public JcrFiles(Sessions sessions, Paths paths) {
        this.sessions = sessions;
        this.paths = paths;
    }

    @Override
    public void store(PublicationId publication, String sha256, Path file) {
        Sha256.require(sha256);
        sessions.change(session -> {
            Node files = files(session, publication);
            if (!files.hasNode(sha256)) {
                write(session, files.addNode(sha256, Names.FILE), file);
            }
            return null;
        });
    }

    @Override
    public Optional<InputStream> open(PublicationId publication, String sha256) {
        return sessions.read(session -> {
            Optional<Binary> binary = binary(session, publication, sha256);
            // a binary is a value: it outlives the session
            return binary.isPresent() ? Optional.of(new Disposing(binary.get())) : Optional.empty();
        });
    }

    @Override
    public Optional<String> rehash(PublicationId publication, String sha256) {
        Optional<InputStream> opened = open(publication, sha256);
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream bytes = opened.get()) {
            return Optional.of(Sha256.of(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("file " + sha256 + " of " + publication, e);
        }
    }

    private Optional<Binary> binary(Session session, PublicationId publication, String sha256)
            throws RepositoryException {
        Sha256.require(sha256);
        Optional<Node> node = paths.find(session, publication);
        String path = Names.FILES + "/" + sha256;
        return node.isPresent() && node.get().hasNode(path)
                ? Optional.of(node.get().getNode(path).getProperty(DATA).getBinary())
                : Optional.empty();
    }

    private Node files(Session session, PublicationId id) throws RepositoryException {
        Node publication = paths.find(session, id)
                .orElseThrow(() -> new RepositoryException("no publication " + id + " for a file"));
        return publication.hasNode(Names.FILES)
                ? publication.getNode(Names.FILES)
                : Folders.grow(publication, Names.FILES, Names.PART);
    }

    /** The bytes of a file that {@link #write} stored; the caller closes them. */
    static InputStream open(Node node) throws RepositoryException {
        return new Disposing(node.getProperty(DATA).getBinary());
    }

    static void write(Session session, Node node, Path file) throws RepositoryException {
        try (InputStream bytes = new BufferedInputStream(java.nio.file.Files.newInputStream(file))) {
            Binary binary = session.getValueFactory().createBinary(bytes);
            try {
                node.setProperty(DATA, binary);
                node.setProperty("size", binary.getSize());
            } finally {
                binary.dispose();
            }
        } catch (IOException e) {
            throw new RepositoryException("the file to store could not be read: " + file.getFileName(), e);
        }
    }

    /** Gives the binary back when it is closed. */
    private static final class Disposing extends FilterInputStream {

        private final Binary binary;

        Disposing(Binary binary) throws RepositoryException {
            super(binary.getStream());
            this.binary = binary;
        }

        @Override
        public void close() throws IOException {
            try {
                super.close();
            } finally {
                binary.dispose();
            }
        }
    }
}
