package org.opengws.magnolia;

import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
import org.opengws.publishing.jcr.tree.Workspaces;

import info.magnolia.repository.Provider;
import info.magnolia.repository.RepositoryManager;
import info.magnolia.repository.definition.WorkspaceMappingDefinition;

/** A real repository with Magnolia's base types and namespace, our types beside them, and the workspaces of both. */
public final class MagnoliaRepository implements AutoCloseable {

    private static final SimpleCredentials USER = new SimpleCredentials("admin", "admin".toCharArray());
    private static final String PHYSICAL = "-physical";

    private final RepositoryImpl repository;
    private final List<String> opened = new ArrayList<>();

    public MagnoliaRepository(Path folder) throws RepositoryException, IOException {
        Path home = folder.toAbsolutePath().normalize();
        Files.writeString(home.resolve("repository.xml"), configuration());
        repository = RepositoryImpl.create(
                RepositoryConfig.create(home.resolve("repository.xml").toString(), home.toString()));
        Session session = repository.login(USER);
        for (String name :
                List.of("config", "userroles", "website", Workspaces.GWS, Workspaces.PUBLIC, Workspaces.METRICS)) {
            ((JackrabbitWorkspace) session.getWorkspace()).createWorkspace(name + PHYSICAL);
        }
        register(session, "/org/opengws/magnolia/magnolia-base-types.cnd");
        register(session, "/mgnl-nodetypes/gws-nodetypes.cnd");
        session.logout();
    }

    public Session login(String workspace) throws RepositoryException {
        return repository.login(USER, workspace + PHYSICAL);
    }

    public Repository repository() {
        return repository;
    }

    /** The workspaces that were opened through Magnolia's manager of repositories. */
    public List<String> opened() {
        return opened;
    }

    /** Magnolia's manager over it. */
    public RepositoryManager manager() {
        RepositoryManager manager = mock(RepositoryManager.class);
        Provider provider = mock(Provider.class);
        try {
            lenient().when(provider.getSystemSession(anyString())).thenAnswer(asked -> {
                opened.add(asked.getArgument(0, String.class).replace(PHYSICAL, ""));
                return repository.login(USER, asked.getArgument(0));
            });
        } catch (RepositoryException e) {
            throw new IllegalStateException(e);
        }
        lenient().when(manager.hasWorkspace(anyString())).thenReturn(true);
        lenient().when(manager.getRepositoryProvider("magnolia")).thenReturn(provider);
        lenient().when(manager.getWorkspaceMapping(anyString())).thenAnswer(asked -> mapping(asked.getArgument(0)));
        return manager;
    }

    private static WorkspaceMappingDefinition mapping(String workspace) {
        WorkspaceMappingDefinition mapping = mock(WorkspaceMappingDefinition.class);
        lenient().when(mapping.getRepositoryName()).thenReturn("magnolia");
        lenient().when(mapping.getPhysicalWorkspaceName()).thenReturn(workspace + PHYSICAL);
        return mapping;
    }

    @Override
    public void close() {
        repository.shutdown();
    }

    /** As Magnolia does: types that are there already stay. */
    private static void register(Session session, String file) throws RepositoryException, IOException {
        try (InputStream stream = MagnoliaRepository.class.getResourceAsStream(file);
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            CndImporter.registerNodeTypes(reader, session);
        } catch (ParseException e) {
            throw new RepositoryException(e);
        }
    }

    private static String configuration() {
        String memory =
                "<PersistenceManager class=\"org.apache.jackrabbit.core.persistence.mem.InMemBundlePersistenceManager\"/>";
        String files = "<FileSystem class=\"org.apache.jackrabbit.core.fs.mem.MemoryFileSystem\"/>";
        String security = "org.apache.jackrabbit.core.security.simple.Simple";
        return "<?xml version=\"1.0\"?><Repository>" + files + "<Security appName=\"test\">"
                + "<SecurityManager class=\"" + security + "SecurityManager\" workspaceName=\"default\"/>"
                + "<AccessManager class=\"" + security + "AccessManager\"/>"
                + "<LoginModule class=\"" + security + "LoginModule\"/></Security>"
                + "<Workspaces rootPath=\"${rep.home}/workspaces\" defaultWorkspace=\"default\"/>"
                + "<Workspace name=\"${wsp.name}\">" + files + memory
                + "<SearchIndex class=\"org.apache.jackrabbit.core.query.lucene.SearchIndex\">"
                + "<param name=\"path\" value=\"${wsp.home}/index\"/></SearchIndex></Workspace>"
                + "<Versioning rootPath=\"${rep.home}/version\">" + files + memory + "</Versioning></Repository>";
    }
}
