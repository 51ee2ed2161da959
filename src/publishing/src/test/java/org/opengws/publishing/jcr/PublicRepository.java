package org.opengws.publishing.jcr;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.jcr.Repository;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.SimpleCredentials;

import org.apache.jackrabbit.api.JackrabbitWorkspace;
import org.apache.jackrabbit.commons.cnd.CndImporter;
import org.apache.jackrabbit.commons.cnd.ParseException;
import org.apache.jackrabbit.core.RepositoryImpl;
import org.apache.jackrabbit.core.config.RepositoryConfig;
import org.opengws.publishing.document.Sha256;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.jcr.page.PublicProjecting;
import org.opengws.publishing.jcr.page.PublicReading;
import org.opengws.publishing.jcr.tree.Sessions;
import org.opengws.publishing.jcr.tree.Workspaces;
import org.opengws.publishing.site.PublicFixture;
import org.opengws.publishing.site.Surroundings;

/** A real repository in a folder with workspace {@code gws-public}, and an author's publications in memory. */
public final class PublicRepository implements AutoCloseable {

    private static final SimpleCredentials USER = new SimpleCredentials("admin", "admin".toCharArray());
    private static final String BASE_TYPES =
            "standalone/src/main/resources/org/opengws/standalone/repository/magnolia-base-types.cnd";

    private final RepositoryImpl repository;
    private final Map<PublicationId, Publication> publications = new HashMap<>();
    private final Map<String, byte[]> files = new HashMap<>();
    private final Map<String, Integer> reads = new HashMap<>();
    private Supplier<Surroundings> surroundings = () -> PublicFixture.on(PublicFixture.DAY);
    private final Sessions sessions;
    private final PublicProjecting projecting;

    public PublicRepository(Path folder) throws RepositoryException, IOException {
        Path home = folder.toAbsolutePath().normalize();
        Files.writeString(home.resolve("repository.xml"), configuration());
        TestRepository.written(home, TestRepository.NO_TEXT);
        repository = RepositoryImpl.create(
                RepositoryConfig.create(home.resolve("repository.xml").toString(), home.toString()));
        Session session = repository.login(USER);
        ((JackrabbitWorkspace) session.getWorkspace()).createWorkspace(Workspaces.PUBLIC);
        register(session, Files.readString(baseTypes()));
        try (InputStream types = Sessions.class.getResourceAsStream("/mgnl-nodetypes/gws-nodetypes.cnd")) {
            register(session, new String(types.readAllBytes(), StandardCharsets.UTF_8));
        }
        session.logout();
        sessions = Sessions.over(repository, USER, Workspaces.PUBLIC);
        projecting = new PublicProjecting(
                sessions, id -> Optional.ofNullable(publications.get(id)), new Bytes(), () -> surroundings.get());
    }

    public Repository repository() {
        return repository;
    }

    public Sessions sessions() {
        return sessions;
    }

    public PublicProjecting projecting() {
        return projecting;
    }

    public PublicReading site() {
        return new PublicReading(sessions);
    }

    public void surroundings(Surroundings now) {
        surroundings = () -> now;
    }

    public void keep(Publication publication) {
        publications.put(publication.id(), publication);
    }

    public void forget(PublicationId id) {
        publications.remove(id);
    }

    public void file(byte[] bytes) {
        file(Sha256.of(bytes), bytes);
    }

    public void removeFile(String sha256) {
        files.remove(sha256);
    }

    /** How often its bytes were read. */
    public int reads(String sha256) {
        return reads.getOrDefault(sha256, 0);
    }

    /** Under a name of one's choice, as if somebody had changed it. */
    public void file(String sha256, byte[] bytes) {
        files.put(sha256, bytes);
    }

    @Override
    public void close() {
        sessions.close();
        repository.shutdown();
    }

    /** From a module below {@code src} or beside it. */
    private static Path baseTypes() {
        Path near = Path.of("..").resolve(BASE_TYPES);
        return Files.exists(near) ? near : Path.of("../src").resolve(BASE_TYPES);
    }

    private static void register(Session session, String cnd) throws RepositoryException, IOException {
        try (Reader reader = new StringReader(cnd)) {
            CndImporter.registerNodeTypes(reader, session, true);
        } catch (ParseException e) {
            throw new RepositoryException(e);
        }
    }

    private static String configuration() {
        String workspace =
                "<PersistenceManager class=\"org.apache.jackrabbit.core.persistence.mem.InMemBundlePersistenceManager\"/>";
        String files = "<FileSystem class=\"org.apache.jackrabbit.core.fs.mem.MemoryFileSystem\"/>";
        return "<?xml version=\"1.0\"?><Repository>" + files
                + "<Security appName=\"test\">"
                + "<SecurityManager class=\"org.apache.jackrabbit.core.security.simple.SimpleSecurityManager\" workspaceName=\"default\"/>"
                + "<AccessManager class=\"org.apache.jackrabbit.core.security.simple.SimpleAccessManager\"/>"
                + "<LoginModule class=\"org.apache.jackrabbit.core.security.simple.SimpleLoginModule\"/></Security>"
                + "<Workspaces rootPath=\"${rep.home}/workspaces\" defaultWorkspace=\"default\"/>"
                + "<Workspace name=\"${wsp.name}\">" + files + workspace
                + "<SearchIndex class=\"org.apache.jackrabbit.core.query.lucene.SearchIndex\">"
                + "<param name=\"path\" value=\"${wsp.home}/index\"/>"
                + "<param name=\"tikaConfigPath\" value=\"${rep.home}/" + TestRepository.NO_TEXT + "\"/>"
                + "</SearchIndex></Workspace>"
                + "<Versioning rootPath=\"${rep.home}/version\">" + files + workspace + "</Versioning>"
                + "</Repository>";
    }

    private final class Bytes implements org.opengws.publishing.storage.Files {

        @Override
        public void store(PublicationId publication, String sha256, Path file) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<InputStream> open(PublicationId publication, String sha256) {
            reads.merge(sha256, 1, Integer::sum);
            return Optional.ofNullable(files.get(sha256)).map(ByteArrayInputStream::new);
        }

        @Override
        public Optional<String> rehash(PublicationId publication, String sha256) {
            reads.merge(sha256, 1, Integer::sum);
            return Optional.ofNullable(files.get(sha256)).map(Sha256::of);
        }
    }
}
