package org.opengws.magnolia.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import javax.jcr.Node;
import javax.jcr.Session;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.magnolia.InContext;
import org.opengws.magnolia.MagnoliaRepository;
import org.opengws.magnolia.product.AuthorSide;
import org.opengws.magnolia.product.GwsProduct;
import org.opengws.magnolia.product.GwsSettings;
import org.opengws.magnolia.resource.ProcedureRegistry;
import org.opengws.magnolia.services.MagnoliaServices;
import org.opengws.magnolia.web.Nothing;
import org.opengws.magnolia.work.Jobs;
import org.opengws.web.HealthSource;
import org.opengws.web.site.StateServlet;

import info.magnolia.cms.beans.config.ServerConfiguration;
import info.magnolia.cms.core.FileSystemHelper;
import info.magnolia.cms.security.GroupManager;
import info.magnolia.cms.security.Permission;
import info.magnolia.cms.security.SecuritySupport;
import info.magnolia.cms.security.UserManager;
import info.magnolia.config.registry.RegistryFacade;
import info.magnolia.init.MagnoliaConfigurationProperties;
import info.magnolia.module.ModuleRegistry;
import info.magnolia.module.model.ModuleDefinition;
import info.magnolia.objectfactory.ComponentProvider;
import info.magnolia.resourceloader.ResourceOrigin;

class ProductStartTest {

    private final ServerConfiguration server = mock(ServerConfiguration.class);
    private final GwsSettings settings = new GwsSettings();
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-22T03:00:00Z"), ZoneOffset.UTC);
    private final InContext context = new InContext();
    private MagnoliaRepository repository;

    @TempDir
    Path heads;

    private GwsProduct product;
    private Path home;

    @BeforeEach
    void aMagnolia(@TempDir Path folder) throws Exception {
        home = folder;
        repository = new MagnoliaRepository(Files.createDirectory(folder.resolve("repository")));
        when(server.getDefaultBaseUrl()).thenReturn("http://localhost:8080/author/");
        product = new GwsProduct(new ProductStart(services(folder), Integrations.NONE, clock));
    }

    @AfterEach
    void close() {
        product.stop();
        repository.close();
        context.close();
    }

    @Test
    void anAuthorHasEverythingAndItsUnitsAndCatalogueAreLoadedOnce() {
        when(server.isAdmin()).thenReturn(true);
        product.start(settings);
        AuthorSide author = product.author().orElseThrow();
        assertThat(author.assembly().publishing().catalogue().topics()).hasSize(33);
        assertThat(author.assembly().publishing().organisation().units()).isNotEmpty();
        product.start(settings);
        assertThat(product.author()
                        .orElseThrow()
                        .assembly()
                        .publishing()
                        .catalogue()
                        .topics())
                .hasSize(33);
    }

    @Test
    void aPublicInstanceOpensNothingOfTheAuthorsWorkspace() {
        when(server.isAdmin()).thenReturn(false);
        product.start(settings);
        product.publicSide().orElseThrow().reading().version();
        assertThat(product.author()).isEmpty();
        assertThat(repository.opened()).contains("gws-public", "gws-metrics").doesNotContain("gws");
    }

    @Test
    void whereVisitsCannotBeCountedTheSiteIsThereAllTheSame() throws IOException {
        when(server.isAdmin()).thenReturn(true);
        Files.createDirectories(home.resolve("gws"));
        Files.writeString(home.resolve("gws/visits"), "in the way");
        product.start(settings);
        assertThat(product.publicSide().orElseThrow().visitHealth().checks())
                .extracting(HealthSource.Check::level)
                .containsExactly(HealthSource.Level.BAD);
    }

    @Test
    void aStoppedProductHasNothing() {
        when(server.isAdmin()).thenReturn(true);
        product.start(settings);
        product.stop();
        assertThat(product.author()).isEmpty();
        assertThat(product.publicSide()).isEmpty();
        assertThat(product.trouble()).isNotEmpty();
    }

    @Test
    void whatKeepsItFromStartingIsKnownAfterwardsAndNothingStaysOpen() {
        when(server.isAdmin()).thenReturn(true);
        when(server.getDefaultBaseUrl()).thenReturn("no address at all");
        assertThatThrownBy(() -> product.start(settings)).isInstanceOf(IllegalArgumentException.class);
        assertThat(product.trouble()).contains("no address at all");
        assertThat(product.publicSide()).isEmpty();
    }

    @Test
    void theAuditorsExportLiesBesideTheHeads() {
        when(server.isAdmin()).thenReturn(true);
        settings.setHeadsFolder(heads.toString());
        product.start(settings);
        product.author().orElseThrow().jobs().run(Jobs.EXPORT);
        assertThat(heads.resolve("decisions.txt")).isNotEmptyFile();
    }

    @Test
    void theJobsRunAndMayBeRepeated() {
        when(server.isAdmin()).thenReturn(true);
        product.start(settings);
        Jobs jobs = product.author().orElseThrow().jobs();
        for (String name : Jobs.NAMES) {
            jobs.run(name);
            jobs.run(name);
            assertThat(jobs.last(name)).get().extracting(Jobs.Last::failure).isEqualTo("");
        }
    }

    @Test
    void whoWritesEveryPageOnlyReadsTheOneThatCarriesTheSiteWhereverTheSettingsPutIt() throws Exception {
        Session roles = repository.login("userroles");
        Node everything = roles.getRootNode()
                .addNode("page-editor", "mgnl:role")
                .addNode("acl_website", "mgnl:contentNode")
                .addNode("0", "mgnl:contentNode");
        everything.setProperty("path", "/*");
        everything.setProperty("permissions", 63L);
        roles.save();
        when(server.isAdmin()).thenReturn(true);
        settings.setSitePath("/office/news");
        product.start(settings);
        roles.refresh(false);
        Node added = roles.getNode("/page-editor/acl_website/gws");
        assertThat(added.getProperty("path").getString()).isEqualTo("/office/news");
        assertThat(added.getProperty("permissions").getLong()).isEqualTo(Permission.READ);
        roles.logout();
    }

    @Test
    void theStateIsToldNobodyWithoutACredentialOfSomeLength() {
        settings.setStateToken("short");
        product.start(settings);
        assertThat(product.publicSide().orElseThrow().state()).isInstanceOf(Nothing.class);
        settings.setStateToken("0123456789012345678901234567890123456789");
        product.start(settings);
        assertThat(product.publicSide().orElseThrow().state()).isInstanceOf(StateServlet.class);
    }

    @Test
    void theHealthPageSaysWhatIsMissingFromAHalfFinishedInstall() {
        when(server.isAdmin()).thenReturn(true);
        product.start(settings);
        List<HealthSource.Check> checks = product.author().orElseThrow().health().stream()
                .flatMap(source -> source.checks().stream())
                .toList();
        assertThat(checks.stream().collect(Collectors.toMap(HealthSource.Check::id, check -> check)))
                .satisfies(byId -> {
                    assertThat(byId.get("node-types").level()).isEqualTo(HealthSource.Level.GOOD);
                    assertThat(byId.get("installed-userroles").level()).isEqualTo(HealthSource.Level.BAD);
                    assertThat(byId.get("installed-userroles").detail().en()).contains("userroles:/gws-owner");
                });
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private MagnoliaServices services(Path folder) {
        MagnoliaConfigurationProperties properties = mock(MagnoliaConfigurationProperties.class);
        when(properties.getProperty("magnolia.home")).thenReturn(folder.toString());
        FileSystemHelper files = mock(FileSystemHelper.class);
        when(files.getAppRootDir()).thenReturn(folder.toFile());
        ModuleRegistry modules = mock(ModuleRegistry.class);
        ModuleDefinition definition = mock(ModuleDefinition.class);
        when(modules.getDefinition("gws")).thenReturn(definition);
        SecuritySupport security = mock(SecuritySupport.class);
        when(security.getUserManager()).thenReturn(mock(UserManager.class));
        when(security.getGroupManager()).thenReturn(mock(GroupManager.class));
        ComponentProvider components = mock(ComponentProvider.class);
        when(components.getComponent(ProcedureRegistry.class)).thenReturn(mock(ProcedureRegistry.class));
        return new MagnoliaServices(
                server,
                properties,
                modules,
                repository.manager(),
                security,
                mock(ResourceOrigin.class),
                mock(RegistryFacade.class),
                components,
                files);
    }
}
