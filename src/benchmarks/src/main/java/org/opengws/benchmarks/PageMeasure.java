package org.opengws.benchmarks;

import java.io.IOException;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.form.Form;
import org.opengws.publishing.jcr.Storage;
import org.opengws.publishing.jcr.page.PublicProjecting;
import org.opengws.publishing.jcr.page.PublicReading;
import org.opengws.publishing.jcr.register.JcrVisits;
import org.opengws.publishing.jcr.tree.Sessions;
import org.opengws.publishing.jcr.tree.Workspaces;
import org.opengws.publishing.site.Slug;
import org.opengws.publishing.site.Surroundings;
import org.opengws.publishing.storage.Batch;
import org.opengws.publishing.visits.Proxies;
import org.opengws.publishing.visits.Visits;
import org.opengws.standalone.host.Application;
import org.opengws.standalone.host.Host;
import org.opengws.standalone.host.Services;
import org.opengws.standalone.product.OfficeFolder;
import org.opengws.standalone.repository.EmbeddedRepository;
import org.opengws.standalone.server.WebServer;
import org.opengws.standalone.settings.Settings;
import org.opengws.web.Assets;
import org.opengws.web.html.JsoupHtmlCleaner;
import org.opengws.web.product.OfficeFiles;
import org.opengws.web.site.CountingVisits;
import org.opengws.web.site.Site;
import org.opengws.web.site.SiteServlet;
import org.opengws.web.site.SiteSettings;

import com.sun.management.OperatingSystemMXBean;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;

/**
 * Publication pages of the site against a FreeMarker page of the same size that never changes, on one server: requests a
 * second by a few clients in this process.
 */
final class PageMeasure {

    private static final int PAGES = 100;
    private static final int CLIENTS = 4;
    private static final int WARM = 4_000;
    private static final int REQUESTS = 800;
    private static final String CONSTANT = "/bench/constant";
    private static final String COUNTED = "/bench/counted";
    private static final int COUNTING_ROUNDS = 41;

    private final Path data;
    private final int rounds;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final AtomicLong asked = new AtomicLong();
    private final ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);

    PageMeasure(Path data, int rounds) {
        this.data = data;
        this.rounds = rounds;
    }

    void into(Table table) throws Exception {
        ConstantPage constant = new ConstantPage();
        Visited site = new Visited(constant);
        SetClock clock = new SetClock(SetClock.TODAY);
        try (Host host = new Host(Settings.of(data), clock, site).start()) {
            List<URI> pages = site.paths().stream().map(host.address()::resolve).toList();
            constant.shows(get(pages.get(0)));
            List<URI> same = List.of(host.address().resolve(CONSTANT));
            rate(pages, WARM);
            rate(same, WARM);
            Pairs pairs = Pairs.of(rounds, 1, () -> rate(pages, REQUESTS), () -> rate(same, REQUESTS));
            String what = "publication page / constant FreeMarker page of the same " + constant.size() + " bytes";
            table.atLeast(0.5, what + ", requests/s", pairs, "/s");
            table.plain(
                    "… processor time of client and server, a request",
                    quotient(processor(pages), processor(same)),
                    "of the same 4 clients; says the same on a busy machine");
        } finally {
            threads.shutdown();
        }
    }

    /** What counting adds to the processor time of a request, visitors being new all the time. */
    void countingInto(Table table) throws Exception {
        ConstantPage constant = new ConstantPage();
        Visited site = new Visited(constant);
        try (Host host = new Host(Settings.of(data), new SetClock(SetClock.TODAY), site).start()) {
            List<URI> plain = site.paths().stream().map(host.address()::resolve).toList();
            List<URI> counted = site.paths().stream()
                    .map(path -> host.address().resolve(COUNTED + path))
                    .toList();
            processor(plain);
            processor(counted);
            Pairs pairs =
                    Pairs.of(Math.max(rounds, COUNTING_ROUNDS), 1, () -> processor(counted), () -> processor(plain));
            table.atMost(1.02, "processor time a request, counting visits / not counting", pairs, " ms");
        } finally {
            threads.shutdown();
        }
    }

    /** Requests a second. */
    private double rate(List<URI> addresses, int requests) throws Exception {
        long start = System.nanoTime();
        List<Callable<Void>> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            int first = i;
            clients.add(() -> {
                for (int request = first; request < requests; request += CLIENTS) {
                    get(addresses.get(request % addresses.size()));
                }
                return null;
            });
        }
        for (Future<Void> one : threads.invokeAll(clients)) {
            one.get();
        }
        return requests / ((System.nanoTime() - start) / 1e9);
    }

    /** Milliseconds of a processor that one request costs this process. */
    private double processor(List<URI> addresses) throws Exception {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long start = system.getProcessCpuTime();
        rate(addresses, WARM);
        return (system.getProcessCpuTime() - start) / 1e6 / WARM;
    }

    private static String quotient(double one, double other) {
        return Figures.number(one) + " ms / " + Figures.number(other) + " ms = " + Figures.number(one / other);
    }

    private String get(URI address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(60))
                .header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/" + asked.incrementAndGet())
                .build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException(address + " answered " + response.statusCode());
        }
        return response.body();
    }

    /** The site over the public workspace, into which some of the publications are projected first. */
    private static final class Visited implements Application {

        private final ConstantPage constant;
        private List<String> paths = List.of();

        Visited(ConstantPage constant) {
            this.constant = constant;
        }

        List<String> paths() {
            return paths;
        }

        @Override
        public Running start(Services services, WebServer server) {
            OfficeFiles officeFiles =
                    new OfficeFiles(OfficeFolder.of(services.data().path()));
            Sessions author = sessions(services, Workspaces.GWS);
            Sessions visible = sessions(services, Workspaces.PUBLIC);
            Storage storage = new Storage(author, services.clock());
            project(storage, officeFiles, visible);
            server.servlet(constant, CONSTANT);
            Site site = new Site(
                    new PublicReading(visible),
                    officeFiles.texts(),
                    officeFiles.source(),
                    new Assets(),
                    new SiteSettings(services.baseUrl(), true, services.clock()));
            server.servlet(new SiteServlet(site, CountingVisits.NONE), "/");
            Sessions metrics = sessions(services, Workspaces.METRICS);
            Visits visits = Visits.open(
                    new JcrVisits(metrics),
                    services.data().resolve("visits"),
                    officeFiles.agents(),
                    false,
                    services.clock());
            CountingVisits counting = new CountingVisits(visits, Proxies.NONE, request -> false);
            server.servlet(new SiteServlet(site, counting), COUNTED + "/*");
            services.schedule().every("visits", Duration.ofSeconds(10), visits::save);
            return () -> {
                visits.close();
                metrics.close();
                visible.close();
                author.close();
            };
        }

        private static Sessions sessions(Services services, String workspace) {
            return Sessions.over(services.repository().repository(), EmbeddedRepository.credentials(), workspace);
        }

        private void project(Storage storage, OfficeFiles officeFiles, Sessions visible) {
            Surroundings surroundings = new Surroundings(
                    SetClock.TODAY,
                    storage.registers().catalogue(),
                    storage.registers().organisation(),
                    officeFiles.forms().all().stream().collect(Collectors.toMap(Form::id, form -> form)),
                    new JsoupHtmlCleaner(),
                    document -> java.util.Optional.empty());
            PublicProjecting projecting =
                    new PublicProjecting(visible, storage.publications()::find, storage.files(), () -> surroundings);
            List<String> shown = new ArrayList<>();
            Batch<PublicationId> batch = storage.publications().walk(Batch.START, PAGES * 3);
            for (PublicationId id : batch.items()) {
                var publication = storage.publications().find(id).orElseThrow();
                if (publication.inForce().isPresent() && shown.size() < PAGES) {
                    projecting.project(id);
                    String title = publication.inForce().get().content().title().th();
                    shown.add("/p/" + id.value() + "/" + Slug.of(title));
                }
            }
            paths = shown;
        }
    }

    /** A template without anything to fill in. */
    private static final class ConstantPage extends HttpServlet {

        private static final long serialVersionUID = 1L;

        private transient Template template;
        private int size;

        void shows(String page) throws IOException {
            size = page.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
            template = new Template(
                    "constant",
                    new StringReader("<#noparse>" + page + "</#noparse>"),
                    new Configuration(Configuration.VERSION_2_3_28));
        }

        int size() {
            return size;
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.setContentType("text/html; charset=utf-8");
            try {
                template.process(Map.of(), response.getWriter());
            } catch (TemplateException e) {
                throw new IOException(e);
            }
        }
    }
}
