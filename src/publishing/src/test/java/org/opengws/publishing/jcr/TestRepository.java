package org.opengws.publishing.jcr;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.jcr.Repository;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.SimpleCredentials;

import org.apache.jackrabbit.api.JackrabbitWorkspace;
import org.apache.jackrabbit.commons.cnd.CndImporter;
import org.apache.jackrabbit.commons.cnd.ParseException;
import org.apache.jackrabbit.core.RepositoryImpl;
import org.apache.jackrabbit.core.config.RepositoryConfig;
import org.opengws.publishing.jcr.tree.Sessions;
import org.opengws.publishing.jcr.tree.Workspaces;

/** A real Jackrabbit in a folder, with the product's workspaces and node types. */
public final class TestRepository implements AutoCloseable {

    public static final SimpleCredentials CREDENTIALS = new SimpleCredentials("gws-system", new char[0]);

    /** Tells Jackrabbit to read no text out of files. */
    static final String NO_TEXT = "no-text-extraction.xml";

    private static final String SHARED_FILES = """
            <FileSystem class="org.apache.jackrabbit.core.fs.db.DbFileSystem">
              <param name="dataSourceName" value="database" />
              <param name="schemaObjectPrefix" value="shared_" />
            </FileSystem>""";

    private static final String CLUSTER = """
            <Cluster id="%s" syncDelay="10">
              <Journal class="org.apache.jackrabbit.core.journal.DatabaseJournal">
                <param name="revision" value="${rep.home}/revision.log" />
                <param name="dataSourceName" value="database" />
                <param name="schemaObjectPrefix" value="journal_" />
              </Journal>
            </Cluster>
            """;

    private final RepositoryImpl repository;

    private TestRepository(RepositoryImpl repository) {
        this.repository = repository;
    }

    public static TestRepository open(Path folder) {
        return open(folder, configuration -> configuration);
    }

    /** One of several over the same contents, as on machines of their own: each with a folder, caches and index of its own. */
    public static TestRepository inCluster(Path folder, String name, Path shared) {
        String database = shared.getFileName() + "-" + Integer.toHexString(shared.hashCode());
        return open(
                folder,
                configuration -> configuration
                        .replace(
                                "jdbc:h2:file:${rep.home}/database/gws",
                                "jdbc:h2:mem:" + database + ";DB_CLOSE_DELAY=-1")
                        .replace("${rep.home}/datastore", shared.toAbsolutePath() + "/datastore")
                        .replaceFirst("(?s)<FileSystem class.*?</FileSystem>", SHARED_FILES)
                        .replace("</Repository>", CLUSTER.formatted(name) + "</Repository>"));
    }

    private static TestRepository open(Path folder, UnaryOperator<String> change) {
        try {
            Path home = Files.createDirectories(folder.toAbsolutePath());
            Path configuration = written(home, "repository.xml");
            Files.writeString(configuration, change.apply(Files.readString(configuration)));
            written(home, NO_TEXT);
            TestRepository opened = new TestRepository(
                    RepositoryImpl.create(RepositoryConfig.create(configuration.toString(), home.toString())));
            opened.prepare();
            return opened;
        } catch (IOException | RepositoryException | ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    static Path written(Path home, String name) throws IOException {
        try (InputStream resource = TestRepository.class.getResourceAsStream(name)) {
            return Files.write(home.resolve(name), resource.readAllBytes());
        }
    }

    public Repository repository() {
        return repository;
    }

    public Session login(String workspace) throws RepositoryException {
        return repository.login(CREDENTIALS, workspace);
    }

    public Sessions sessions(String workspace) {
        return Sessions.over(repository, CREDENTIALS, workspace);
    }

    private void prepare() throws RepositoryException, IOException, ParseException {
        Session session = login(Workspaces.GWS);
        try {
            List<String> present = Arrays.asList(session.getWorkspace().getAccessibleWorkspaceNames());
            for (String workspace : List.of(Workspaces.PUBLIC, Workspaces.METRICS)) {
                if (!present.contains(workspace)) {
                    ((JackrabbitWorkspace) session.getWorkspace()).createWorkspace(workspace);
                }
            }
            register(session, "base-types.cnd");
            register(session, "/mgnl-nodetypes/gws-nodetypes.cnd");
        } finally {
            session.logout();
        }
    }

    private static void register(Session session, String resource)
            throws RepositoryException, IOException, ParseException {
        try (InputStream bytes = TestRepository.class.getResourceAsStream(resource);
                Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            CndImporter.registerNodeTypes(reader, session, true);
        }
    }

    @Override
    public void close() {
        repository.shutdown();
    }
}
