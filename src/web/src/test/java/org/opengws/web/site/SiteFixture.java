package org.opengws.web.site;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.opengws.publishing.decision.Circumstances;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.files.ResourceSource;
import org.opengws.publishing.jcr.PublicRepository;
import org.opengws.publishing.jcr.page.PublicHashes;
import org.opengws.publishing.language.Texts;
import org.opengws.publishing.outbox.MovableClock;
import org.opengws.publishing.outbox.Result;
import org.opengws.publishing.site.PublicFixture;
import org.opengws.publishing.site.Surroundings;
import org.opengws.publishing.visits.Agents;
import org.opengws.publishing.visits.InMemoryVisits;
import org.opengws.publishing.visits.Proxies;
import org.opengws.publishing.visits.Visits;
import org.opengws.web.AssetServlet;
import org.opengws.web.Assets;
import org.opengws.web.html.JsoupHtmlCleaner;

/** The site on a port of its own over a real public workspace. */
final class SiteFixture implements AutoCloseable {

    static final String TOKEN = "a-token-of-at-least-thirty-two-characters";

    private final PublicRepository repository;
    private final Server server = new Server(0);
    /** Where a CMS leads the site's visitors. */
    static final String LED_TO = "/.gws/files";

    final InMemoryVisits counted = new InMemoryVisits();
    final Visits visits;
    final MovableClock now = MovableClock.at(LocalDate.of(2026, 12, 1), 10);
    private final Site site;
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    SiteFixture(Path folder) throws Exception {
        repository = new PublicRepository(folder);
        Surroundings small = PublicFixture.on(PublicFixture.DAY);
        surroundings(new Surroundings(
                small.today(),
                small.catalogue(),
                small.organisation(),
                small.forms(),
                new JsoupHtmlCleaner(),
                small.stored()));
        Assets assets = new Assets();
        ResourceSource source = ResourceSource.classPath(SiteFixture.class.getClassLoader());
        visits = Visits.open(counted, folder.resolve("visits"), new Agents(source), false, now);
        CountingVisits counting =
                new CountingVisits(visits, Proxies.of("127.0.0.1"), request -> request.getHeader("Staff") != null);
        Clock clock = Clock.fixed(PublicFixture.noon(PublicFixture.DAY), Circumstances.ZONE);
        SiteSettings settings = new SiteSettings(URI.create("https://www.example.go.th"), false, clock);
        site = new Site(repository.site(), new Texts(source), source, assets, settings);
        ServletContextHandler context = new ServletContextHandler("/", ServletContextHandler.NO_SESSIONS);
        context.addServlet(new ServletHolder(new SiteServlet(site, counting)), "/");
        context.addServlet(new ServletHolder(new AssetServlet(assets)), Assets.PATH + "/*");
        context.addServlet(new ServletHolder(new SiteServlet(site, counting, () -> Optional.of(""))), LED_TO + "/*");
        context.addServlet(
                new ServletHolder(new StateServlet(new PublicHashes(repository.sessions()), "1.0.0", TOKEN)),
                StateServlet.PATH);
        server.setHandler(context);
        server.start();
    }

    /** Without a servlet before it. */
    Site site() {
        return site;
    }

    PublicRepository repository() {
        return repository;
    }

    void surroundings(Surroundings now) {
        repository.surroundings(now);
    }

    SiteFixture with(Publication... publications) {
        for (Publication publication : publications) {
            repository.keep(publication);
            Result result = repository.projecting().project(publication.id());
            if (!result.isDone()) {
                throw new IllegalStateException(result.reason());
            }
        }
        return this;
    }

    URI address() {
        return URI.create("http://localhost:" + ((ServerConnector) server.getConnectors()[0]).getLocalPort());
    }

    /** @param headers names and values by turns */
    HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address().resolve(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** Where a page's canonical address is. */
    String path(PublicationId id) throws IOException, InterruptedException {
        return path(id, "");
    }

    /** @param language as addresses begin with it: {@code /en}, or nothing for Thai */
    String path(PublicationId id, String language) throws IOException, InterruptedException {
        return get(language + "/p/" + id).headers().firstValue("Location").orElseThrow();
    }

    Document page(String path) throws IOException, InterruptedException {
        return page(get(path));
    }

    static Document page(HttpResponse<byte[]> response) {
        return Jsoup.parse(new String(response.body(), StandardCharsets.UTF_8), "http://localhost/");
    }

    @Override
    public void close() throws Exception {
        server.stop();
        repository.close();
    }
}
