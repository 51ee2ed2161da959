package org.opengws.magnolia.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.Property;
import javax.jcr.PropertyIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.magnolia.MagnoliaRepository;
import org.opengws.magnolia.people.RoleNames;
import org.opengws.magnolia.schedule.ProductCommand;
import org.opengws.magnolia.web.Door;
import org.opengws.magnolia.work.Jobs;
import org.opengws.publishing.people.Role;

import info.magnolia.module.InstallContext;
import info.magnolia.module.delta.Task;
import info.magnolia.module.delta.TaskExecutionException;

class InstallingTest {

    private static final long WRITING = 1 | 2 | 4;

    private MagnoliaRepository repository;
    private final Map<String, Session> sessions = new HashMap<>();

    @BeforeEach
    void aMagnoliaWithRolesAndFiltersOfItsOwn(@TempDir Path folder) throws RepositoryException, IOException {
        repository = new MagnoliaRepository(folder);
        Session config = session("config");
        Node server = node(config.getRootNode(), "server", "mgnl:content");
        server.setProperty("admin", "true");
        Node bypasses = node(
                node(node(server, "filters", "mgnl:content"), "csrfTokenSecurity", "mgnl:content"),
                "bypasses",
                "mgnl:contentNode");
        node(bypasses, "BypassRest", "mgnl:contentNode").setProperty("pattern", "/.rest");
        Node anonymous = node(session("userroles").getRootNode(), "anonymous", "mgnl:role");
        Node uris = node(anonymous, "acl_uri", "mgnl:contentNode");
        Node everything = node(uris, "0", "mgnl:contentNode");
        everything.setProperty("path", "/*");
        everything.setProperty("permissions", 63L);
        save();
    }

    @AfterEach
    void close() {
        sessions.values().forEach(Session::logout);
        repository.close();
    }

    @Test
    void nothingThatWasThereIsChangedOrRemoved() throws Exception {
        Map<String, String> before = everything();
        install();
        assertThat(everything()).containsAllEntriesOf(before).hasSizeGreaterThan(before.size());
    }

    @Test
    void installingAgainAddsNothing() throws Exception {
        install();
        Map<String, String> once = everything();
        install();
        assertThat(everything()).isEqualTo(once);
    }

    @Test
    void aRoleThatAnOfficeChangedStaysAsItIs() throws Exception {
        Node own = node(session("userroles").getRootNode(), "gws-owner", "mgnl:role");
        own.setProperty("title", "ours");
        save();
        install();
        assertThat(session("userroles").getNode("/gws-owner").hasNodes()).isFalse();
        assertThat(session("userroles").getProperty("/gws-owner/title").getString())
                .isEqualTo("ours");
    }

    @Test
    void anAuthorHasARoleForEachRoleOfTheFramework() throws Exception {
        install();
        for (Role role : Role.values()) {
            assertThat(session("userroles").nodeExists("/" + RoleNames.of(role)))
                    .as(role.code())
                    .isTrue();
        }
        assertThat(session("userroles").nodeExists("/gws-top-executive")).isTrue();
    }

    @Test
    void noRoleOfOursMayWriteInAnyWorkspace() throws Exception {
        install();
        TreeMap<String, String> writing = new TreeMap<>();
        for (NodeIterator roles = session("userroles").getRootNode().getNodes("gws-*"); roles.hasNext(); ) {
            for (NodeIterator lists = roles.nextNode().getNodes("acl_*"); lists.hasNext(); ) {
                Node list = lists.nextNode();
                for (NodeIterator entries = list.getNodes(); entries.hasNext(); ) {
                    Node entry = entries.nextNode();
                    boolean writes = (entry.getProperty("permissions").getLong() & WRITING) != 0;
                    if (writes && !list.getName().equals("acl_uri")) {
                        writing.put(entry.getPath(), entry.getProperty("path").getString());
                    }
                }
            }
        }
        assertThat(writing).isEmpty();
    }

    @Test
    void everyAdditionOfAnAuthorIsThere() throws Exception {
        install();
        for (Addition addition : Additions.onAuthor()) {
            assertThat(addition.isIn(session(addition.workspace())))
                    .as(addition.path())
                    .isTrue();
        }
    }

    @Test
    void whoeverWritesTheWholeWebsiteOnlyReadsTheSitesPage() throws Exception {
        role("page-editor", "/*", 63L);
        role("superuser", "/*", 63L);
        role("reader", "/*", 8L);
        role("of-one-branch", "/news", 63L);
        install();
        assertThat(permissions("/page-editor/acl_website"))
                .containsEntry("/gws", 8L)
                .containsEntry("/*", 63L);
        for (String role : List.of("superuser", "reader", "of-one-branch")) {
            assertThat(permissions("/" + role + "/acl_website")).as(role).doesNotContainKey("/gws");
        }
    }

    @Test
    void whatARoleSaysOfTheSitesPageStays() throws Exception {
        role("page-editor", "/*", 63L);
        role("page-editor", "/gws", 63L);
        install();
        assertThat(permissions("/page-editor/acl_website")).containsEntry("/gws", 63L);
    }

    @Test
    void aTaskOfOursHasADefinitionWhichAnUpdateBringsAsWell() throws Exception {
        install();
        session("config").getNode("/modules/gws/tasks").remove();
        save();
        update();
        Node definition = session("config").getNode("/modules/gws/tasks/gws-step");
        assertThat(definition.getParent().isNodeType("mgnl:content")).isTrue();
        assertThat(definition.getProperty("taskView").getString()).isEqualTo("gws:step");
        assertThat(definition.getProperty("name").getString()).isEqualTo("gws-step");
    }

    @Test
    void theOnlyBypassIsTheApis() throws Exception {
        install();
        Node bypasses = session("config").getNode("/server/filters/csrfTokenSecurity/bypasses");
        assertThat(bypasses.getNodes()).toIterable().hasSize(2);
        assertThat(bypasses.getNode("gws-api").getProperty("pattern").getString())
                .isEqualTo("/.gws/api/");
    }

    @Test
    void anAuthorGivesAnonymousNothing() throws Exception {
        install();
        assertThat(session("userroles").getNode("/anonymous").getNodes())
                .toIterable()
                .hasSize(1);
        assertThat(session("userroles").getNode("/anonymous/acl_uri").getNodes())
                .toIterable()
                .hasSize(1);
    }

    @Test
    void aPublicInstanceGetsNoRolesAndNoJobsButWhatVisitorsRead() throws Exception {
        publicInstance();
        install();
        assertThat(session("userroles").nodeExists("/gws-owner")).isFalse();
        assertThat(session("config").nodeExists("/modules")).isFalse();
        assertThat(session("config").nodeExists("/server/filters/csrfTokenSecurity/bypasses/gws-api"))
                .isFalse();
        assertThat(permissions("/anonymous/acl_gws-public")).containsOnly(Map.entry("/", 8L), Map.entry("/*", 8L));
        assertThat(permissions("/anonymous/acl_uri"))
                .containsEntry("/*", 63L)
                .containsEntry("/gws/*", 8L)
                .containsEntry("/.gws/state", 8L);
    }

    @Test
    void aPublicInstanceWithoutAnAnonymousRoleStaysWithoutOne() throws Exception {
        publicInstance();
        session("userroles").getNode("/anonymous").remove();
        save();
        install();
        assertThat(session("userroles").nodeExists("/anonymous")).isFalse();
    }

    @Test
    void updatingCompletesWhatIsMissing() throws Exception {
        install();
        session("userroles").getNode("/gws-auditor").remove();
        session("config").getNode("/modules/scheduler/config/jobs/gws-tasks").remove();
        save();
        update();
        assertThat(session("userroles").nodeExists("/gws-auditor/acl_uri")).isTrue();
        assertThat(session("config").nodeExists("/modules/scheduler/config/jobs/gws-tasks"))
                .isTrue();
    }

    @Test
    void anUpdateBringsEachCommandThatAnEarlierVersionHasNot() throws Exception {
        install();
        session("config").getNode("/modules/gws/commands/gws/hour-heads").remove();
        session("config")
                .getNode("/modules/scheduler/config/jobs/gws-hour-heads")
                .remove();
        save();
        update();
        for (NodeIterator jobs = session("config")
                        .getNode("/modules/scheduler/config/jobs")
                        .getNodes("gws-*");
                jobs.hasNext(); ) {
            Node job = jobs.nextNode();
            String command =
                    "/modules/gws/commands/" + job.getProperty("catalog").getString() + "/"
                            + job.getProperty("command").getString();
            assertThat(session("config").nodeExists(command)).as(command).isTrue();
        }
    }

    @Test
    void anUpdateNamesTheOneClassForWhatAnEarlierVersionNamedSeveralAndLeavesAnOfficesOwn() throws Exception {
        install();
        Node servlets = node(session("config").getNode("/server/filters"), "servlets", "mgnl:content");
        node(servlets, "gws-desk", "mgnl:contentNode").setProperty("servletClass", "org.opengws.magnolia.web.DeskDoor");
        node(servlets, "gws-api", "mgnl:contentNode").setProperty("servletClass", "th.go.example.OwnDoor");
        Node command = session("config").getNode("/modules/gws/commands/gws/tasks");
        command.setProperty("class", "org.opengws.magnolia.schedule.TasksCommand");
        command.getProperty("productJob").remove();
        Node own = session("config").getNode("/modules/gws/commands/gws/duties");
        own.setProperty("class", "th.go.example.OwnDuties");
        save();
        update();
        assertThat(servlets.getNode("gws-desk").getProperty("servletClass").getString())
                .isEqualTo(Door.class.getName());
        assertThat(servlets.getNode("gws-api").getProperty("servletClass").getString())
                .isEqualTo("th.go.example.OwnDoor");
        assertThat(command.getProperty("class").getString()).isEqualTo(ProductCommand.class.getName());
        assertThat(command.getProperty("productJob").getString()).isEqualTo(Jobs.TASKS);
        assertThat(own.getProperty("class").getString()).isEqualTo("th.go.example.OwnDuties");
    }

    @Test
    void atAnotherPlaceThePageOfTheSiteIsReadOnlyToo() throws Exception {
        Node editor = node(session("userroles").getRootNode(), "page-editor", "mgnl:role");
        Node everything = node(node(editor, "acl_website", "mgnl:contentNode"), "0", "mgnl:contentNode");
        everything.setProperty("path", "/*");
        everything.setProperty("permissions", 63L);
        save();
        assertThat(Additions.protectSitePage(session("userroles"), "/office/news"))
                .isTrue();
        Node added = session("userroles").getNode("/page-editor/acl_website/gws");
        assertThat(added.getProperty("path").getString()).isEqualTo("/office/news");
        assertThat(added.getProperty("permissions").getLong() & WRITING).isZero();
        assertThat(Additions.protectSitePage(session("userroles"), "/office/news"))
                .isFalse();
    }

    @Test
    void theSiteStaysOutsideMagnoliasPageCacheWhereverItIs() throws Exception {
        assertThat(Additions.leavePageCache(session("config"), "^/gws$"))
                .as("a Magnolia without a page cache")
                .isFalse();
        Node excludes = session("config").getRootNode();
        for (String name : LeavingPageCache.EXCLUDES.substring(1).split("/")) {
            excludes = node(excludes, name, "mgnl:contentNode");
        }
        save();
        assertThat(Additions.leavePageCache(session("config"), "^/gws$")).isTrue();
        assertThat(Additions.leavePageCache(session("config"), "^/gws$")).isFalse();
        Node voter = excludes.getNode(LeavingPageCache.NAME);
        assertThat(voter.getProperty("pattern").getString()).isEqualTo("^/gws$");
        assertThat(Additions.leavePageCache(session("config"), "^/office/info$"))
                .as("the office moved its site")
                .isTrue();
        assertThat(voter.getProperty("pattern").getString()).isEqualTo("^/office/info$");
    }

    @Test
    void theHealthPageLooksForEachCommandByItself() throws Exception {
        install();
        List<String> commands = new ArrayList<>();
        for (NodeIterator nodes =
                        session("config").getNode("/modules/gws/commands/gws").getNodes();
                nodes.hasNext(); ) {
            commands.add("config:" + nodes.nextNode().getPath());
        }
        assertThat(commands).hasSize(Jobs.NAMES.size());
        assertThat(Additions.onAuthor().stream().map(Addition::path)).containsAll(commands);
    }

    private void publicInstance() throws RepositoryException {
        session("config").getNode("/server").setProperty("admin", "false");
        save();
    }

    private void install() throws TaskExecutionException, RepositoryException {
        run(Additions.tasks());
    }

    private void update() throws TaskExecutionException, RepositoryException {
        run(List.of(new RegisteringNodeTypes()));
        run(GwsVersionHandler.renamings());
        run(Additions.tasks());
    }

    private void run(List<Task> tasks) throws TaskExecutionException, RepositoryException {
        InstallContext context = mock(InstallContext.class);
        when(context.getJCRSession(anyString())).thenAnswer(asked -> session(asked.getArgument(0)));
        for (Task task : tasks) {
            task.execute(context);
        }
        save();
    }

    private Map<String, Long> permissions(String list) throws RepositoryException {
        Map<String, Long> permissions = new TreeMap<>();
        for (NodeIterator entries = session("userroles").getNode(list).getNodes(); entries.hasNext(); ) {
            Node entry = entries.nextNode();
            permissions.put(
                    entry.getProperty("path").getString(),
                    entry.getProperty("permissions").getLong());
        }
        return permissions;
    }

    private Map<String, String> everything() throws RepositoryException {
        Map<String, String> all = new TreeMap<>();
        for (String workspace : List.of("config", "userroles", "website")) {
            for (NodeIterator nodes = session(workspace).getRootNode().getNodes(); nodes.hasNext(); ) {
                Node node = nodes.nextNode();
                if (!node.getName().startsWith("jcr:")) {
                    collect(workspace, node, all);
                }
            }
        }
        return all;
    }

    private static void collect(String workspace, Node node, Map<String, String> all) throws RepositoryException {
        all.put(workspace + ":" + node.getPath(), node.getPrimaryNodeType().getName());
        for (PropertyIterator properties = node.getProperties(); properties.hasNext(); ) {
            Property property = properties.nextProperty();
            all.put(workspace + ":" + property.getPath(), property.getString());
        }
        for (NodeIterator children = node.getNodes(); children.hasNext(); ) {
            collect(workspace, children.nextNode(), all);
        }
    }

    private static Node node(Node parent, String name, String type) throws RepositoryException {
        return parent.addNode(name, type);
    }

    private Session session(String workspace) throws RepositoryException {
        Session session = sessions.get(workspace);
        if (session == null) {
            session = repository.login(workspace);
            sessions.put(workspace, session);
        }
        return session;
    }

    private void save() throws RepositoryException {
        for (Session session : sessions.values()) {
            session.save();
        }
    }

    private void role(String name, String path, long permissions) throws RepositoryException {
        Session session = session("userroles");
        Node role = session.nodeExists("/" + name)
                ? session.getNode("/" + name)
                : node(session.getRootNode(), name, "mgnl:role");
        Node list = role.hasNode("acl_website")
                ? role.getNode("acl_website")
                : node(role, "acl_website", "mgnl:contentNode");
        Node entry = node(list, Long.toString(list.getNodes().getSize()), "mgnl:contentNode");
        entry.setProperty("path", path);
        entry.setProperty("permissions", permissions);
        save();
    }
}
