package org.opengws.publishing.jcr.page;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import javax.jcr.Binary;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.jcr.tree.Names;
import org.opengws.publishing.site.Projected;
import org.opengws.publishing.site.PublishedFile;
import org.opengws.publishing.site.PublishedPage;
import org.opengws.publishing.site.StoredFile;
import org.opengws.publishing.storage.Files;

/** The bytes below a public page: {@code files/<sha256>}, and only those that one of its editions shows. */
final class PublicFiles {

    /** The author's file is not what the verifier passed. */
    static final class Altered extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Altered(String message) {
            super(message);
        }
    }

    private PublicFiles() {}

    static Set<String> needed(Projected projected) {
        Set<String> needed = new HashSet<>();
        if (projected instanceof PublishedPage page) {
            page.current().files().forEach(file -> needed.add(file.sha256()));
            page.earlier()
                    .forEach(edition ->
                            edition.files().stream().map(PublishedFile::sha256).forEach(needed::add));
        }
        return needed;
    }

    /** Copies what is missing, hashing it on the way, and removes what no edition shows any more. */
    static void bring(Node page, PublicationId id, Set<String> needed, Files author) throws RepositoryException {
        Node files = page.hasNode(PublicNames.FILES)
                ? page.getNode(PublicNames.FILES)
                : page.addNode(PublicNames.FILES, Names.PART);
        for (NodeIterator there = files.getNodes(); there.hasNext(); ) {
            Node file = there.nextNode();
            if (!needed.contains(file.getName())) {
                file.remove();
            }
        }
        for (String sha256 : needed) {
            if (!files.hasNode(sha256)) {
                copy(files.addNode(sha256, Names.FILE), id, sha256, author);
            }
        }
    }

    static boolean has(Node page, String sha256) throws RepositoryException {
        return page.hasNode(PublicNames.FILES + "/" + sha256);
    }

    static Optional<StoredFile> open(Node page, String sha256) throws RepositoryException {
        if (!has(page, sha256)) {
            return Optional.empty();
        }
        Binary binary = page.getNode(PublicNames.FILES + "/" + sha256)
                .getProperty(PublicNames.DATA)
                .getBinary();
        // a binary is a value: it outlives the session
        return Optional.of(new StoredFile(binary.getSize(), new Disposing(binary)));
    }

    private static void copy(Node file, PublicationId id, String sha256, Files author) throws RepositoryException {
        Session session = file.getSession();
        MessageDigest digest = digest();
        try (InputStream bytes = author.open(id, sha256)
                        .orElseThrow(() -> new Altered("a file of " + id + " is gone: " + sha256));
                DigestInputStream hashed = new DigestInputStream(bytes, digest)) {
            Binary binary = session.getValueFactory().createBinary(hashed);
            try {
                if (!HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
                    throw new Altered("a file of " + id + " is another than was verified: " + sha256);
                }
                file.setProperty(PublicNames.DATA, binary);
                file.setProperty("size", binary.getSize());
            } finally {
                binary.dispose();
            }
        } catch (IOException e) {
            throw new RepositoryException("a file of " + id + " could not be read: " + sha256, e);
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
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
