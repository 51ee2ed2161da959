package org.opengws.magnolia.start;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import jakarta.servlet.http.HttpServlet;

import org.opengws.magnolia.guard.Guard;
import org.opengws.magnolia.install.Additions;
import org.opengws.magnolia.install.SiteNode;
import org.opengws.magnolia.product.AuthorSide;
import org.opengws.magnolia.product.GwsSettings;
import org.opengws.magnolia.product.Opener;
import org.opengws.magnolia.product.PublicSide;
import org.opengws.magnolia.product.Running;
import org.opengws.magnolia.resource.MagnoliaResources;
import org.opengws.magnolia.resource.ProcedureRegistry;
import org.opengws.magnolia.services.MagnoliaServices;
import org.opengws.magnolia.session.SystemSessions;
import org.opengws.magnolia.site.SitePage;
import org.opengws.magnolia.site.SitePath;
import org.opengws.magnolia.web.Nothing;
import org.opengws.magnolia.work.Watch;
import org.opengws.publishing.files.ResourceSource;
import org.opengws.publishing.jcr.page.PublicHashes;
import org.opengws.publishing.jcr.page.PublicReading;
import org.opengws.publishing.jcr.tree.Sessions;
import org.opengws.publishing.jcr.tree.Workspaces;
import org.opengws.web.AssetServlet;
import org.opengws.web.Assets;
import org.opengws.web.product.Closing;
import org.opengws.web.product.OfficeFiles;
import org.opengws.web.site.Site;
import org.opengws.web.site.SiteServlet;
import org.opengws.web.site.SiteSettings;
import org.opengws.web.site.StateServlet;

/** Puts the product together from Magnolia's services: the read side everywhere, the rest on an author only. */
public class ProductStart implements Opener {

    private static final Duration LOOK_AT_FILES = Duration.ofSeconds(2);
    private static final Duration LOOK_AT_PAGE = Duration.ofSeconds(30);
    private static final String MODULE = "gws";

    private final MagnoliaServices magnolia;
    private final Integrations integrations;
    private final Clock clock;

    ProductStart(MagnoliaServices magnolia, Integrations integrations, Clock clock) {
        this.magnolia = magnolia;
        this.integrations = integrations;
        this.clock = clock;
    }

    @Override
    public boolean isAuthorInstance() {
        return magnolia.server().isAdmin();
    }

    @Override
    public Running open(GwsSettings settings) {
        Closing closing = new Closing();
        try {
            Watch watch = closing.add(new Watch());
            PublicSide publicSide = publicSide(settings, closing, watch);
            leavePageCache(settings, closing);
            watch.every("files", LOOK_AT_FILES, () -> lookAtFiles(publicSide.officeFiles()));
            if (!isAuthorInstance()) {
                // nobody looks after a public instance, and an editor's publishing reaches it
                watch.every("site page", LOOK_AT_PAGE, publicSide.page()::mend);
            }
            Optional<AuthorSide> author = isAuthorInstance()
                    ? Optional.of(
                            new AuthorStart(magnolia, integrations, publicSide, version(), clock).open(closing, watch))
                    : Optional.empty();
            return new Running(Optional.of(publicSide), author, closing);
        } catch (RuntimeException | Error e) {
            closing.closeAfter(e);
            throw e;
        }
    }

    /** At the place that the settings name, which installing does not know. */
    private void leavePageCache(GwsSettings settings, Closing closing) {
        Sessions config = closing.add(new SystemSessions(magnolia.repositories()).on("config"));
        SitePath.of(settings.getSitePath())
                .ifPresent(site -> config.change(session -> Additions.leavePageCache(session, site.addresses())));
    }

    private void lookAtFiles(OfficeFiles officeFiles) {
        officeFiles.refresh();
        if (Guard.isWell(ProcedureRegistry.PART)) {
            magnolia.components().getComponent(ProcedureRegistry.class).show(officeFiles.source());
        }
    }

    private PublicSide publicSide(GwsSettings settings, Closing closing, Watch watch) {
        // what the loader of resources leaves out, such as a kind of file that it does not know, is on the class path
        ResourceSource files = new MagnoliaResources(magnolia.resources())
                .over(ResourceSource.classPath(getClass().getClassLoader()));
        OfficeFiles officeFiles = new OfficeFiles(files);
        Sessions sessions = closing.add(new SystemSessions(magnolia.repositories()).on(Workspaces.PUBLIC));
        PublicReading reading = new PublicReading(sessions);
        Assets assets = new Assets();
        Site site = new Site(reading, officeFiles.texts(), files, assets, siteSettings(settings));
        Path folder = new Places(magnolia, settings).visits();
        VisitsStart visits = new VisitsStart(
                magnolia, settings, folder, officeFiles.agents(), isAuthorInstance(), clock, closing, watch);
        return new PublicSide(
                settings,
                officeFiles,
                sessions,
                reading,
                site,
                visits.store(),
                visits.counting(),
                visits.health(),
                new SitePage(
                        closing.add(new SystemSessions(magnolia.repositories()).on(SiteNode.WORKSPACE)),
                        settings::getSitePath,
                        clock),
                new AssetServlet(assets),
                new SiteServlet(
                        site,
                        visits.counting(),
                        () -> SitePath.of(settings.getSitePath()).map(SitePath::mount)),
                state(settings, sessions));
    }

    private SiteSettings siteSettings(GwsSettings settings) {
        String visitors = settings.getPublicUrl().strip().replaceAll("/+$", "");
        URI url = visitors.isEmpty() ? new Places(magnolia, settings).baseUrl() : URI.create(visitors);
        // the context path is in every address of the site already
        URI host = url.getRawAuthority() == null ? url : URI.create(url.getScheme() + "://" + url.getRawAuthority());
        return new SiteSettings(host, settings.isThaiDigits(), clock);
    }

    private HttpServlet state(GwsSettings settings, Sessions sessions) {
        String token = settings.getStateToken().strip();
        return token.length() < StateServlet.SHORTEST
                ? new Nothing()
                : new StateServlet(new PublicHashes(sessions), version(), token);
    }

    private String version() {
        return String.valueOf(magnolia.modules().getDefinition(MODULE).getVersion());
    }
}
