package org.opengws.standalone.repository;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
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

/**
 * A Jackrabbit in a folder: one H2 database for all workspaces and versions, binaries as files. Only this process can
 * reach it, so every session is the module's own; the domain authorises.
 */
public final class EmbeddedRepository implements AutoCloseable {

    /** The same names as in Magnolia. */
    public static final List<String> WORKSPACES = List.of("gws", "gws-public", "gws-metrics");

    /** The module's own session user; Jackrabbit knows no other here. */
    public static final String SYSTEM_USER = "gws-system";

    private static final String FOLDER = "/org/opengws/standalone/repository/";
    private static final List<String> CONFIGURATION = List.of("repository.xml", "no-text-extraction.xml");
    private static final String BASE_TYPES = FOLDER + "magnolia-base-types.cnd";
    private static final String GWS_TYPES = "/mgnl-nodetypes/gws-nodetypes.cnd";

    private final RepositoryImpl repository;

    private EmbeddedRepository(RepositoryImpl repository) {
        this.repository = repository;
    }

    /** Opens what is in that folder, or makes it: workspaces and node types are there afterwards. */
    public static EmbeddedRepository open(Path folder) throws RepositoryException {
        Path home = folder.toAbsolutePath().normalize();
        DatabaseFile database = new DatabaseFile(home);
        database.keepPrivate();
        database.tidy();
        EmbeddedRepository opened = new EmbeddedRepository(RepositoryImpl.create(configuration(home)));
        try {
            // once more: the database may have made its file only now
            database.keepPrivate();
            opened.prepare();
            return opened;
        } catch (RepositoryException | RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    public Repository repository() {
        return repository;
    }

    /** A new session of the module's own user; whoever takes it logs it out. */
    public Session login(String workspace) throws RepositoryException {
        return repository.login(credentials(), workspace);
    }

    public static SimpleCredentials credentials() {
        return new SimpleCredentials(SYSTEM_USER, new char[0]);
    }

    /** The address of the database below a repository folder, without options. */
    public static String database(Path folder) {
        return "jdbc:h2:file:" + folder.toAbsolutePath().normalize().resolve("database/gws");
    }

    @Override
    public void close() {
        repository.shutdown();
    }

    private void prepare() throws RepositoryException {
        Session session = login(WORKSPACES.get(0));
        try {
            List<String> present = Arrays.asList(session.getWorkspace().getAccessibleWorkspaceNames());
            for (String workspace : WORKSPACES) {
                if (!present.contains(workspace)) {
                    ((JackrabbitWorkspace) session.getWorkspace()).createWorkspace(workspace);
                }
            }
            register(session, BASE_TYPES);
            if (EmbeddedRepository.class.getResource(GWS_TYPES) != null) {
                register(session, GWS_TYPES);
            }
        } finally {
            session.logout();
        }
    }

    private static void register(Session session, String resource) throws RepositoryException {
        URL url = EmbeddedRepository.class.getResource(resource);
        if (url == null) {
            throw new RepositoryException("not on the class path: " + resource);
        }
        try (Reader reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
            CndImporter.registerNodeTypes(reader, session, true);
        } catch (IOException | ParseException e) {
            throw new RepositoryException(resource + ": " + e.getMessage(), e);
        }
    }

    private static RepositoryConfig configuration(Path home) throws RepositoryException {
        try {
            Files.createDirectories(home);
            // written afresh at each start, so that an update of the program reaches them
            for (String file : CONFIGURATION) {
                try (InputStream resource = EmbeddedRepository.class.getResourceAsStream(FOLDER + file)) {
                    Files.write(home.resolve(file), resource.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return RepositoryConfig.create(home.resolve(CONFIGURATION.get(0)).toString(), home.toString());
    }
}
