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

    private final RepositoryImpl repository;

    private TestRepository(RepositoryImpl repository) {
        this.repository = repository;
    }

    public static TestRepository open(Path folder) {
        try {
            Path home = Files.createDirectories(folder.toAbsolutePath());
            Path configuration = written(home, "repository.xml");
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
