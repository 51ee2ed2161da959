package org.opengws.standalone.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.opengws.publishing.Publishing;
import org.opengws.publishing.StoringDocument;
import org.opengws.publishing.decision.Policy;
import org.opengws.publishing.document.DocumentType;
import org.opengws.publishing.document.Uploads;
import org.opengws.publishing.jcr.Sessions;
import org.opengws.publishing.jcr.Storage;
import org.opengws.publishing.jcr.Workspaces;
import org.opengws.standalone.Application;
import org.opengws.standalone.Services;
import org.opengws.standalone.repository.EmbeddedRepository;
import org.opengws.standalone.server.WebServer;
import org.opengws.standalone.web.AccountAdministration;
import org.opengws.standalone.web.StandaloneWebHost;
import org.opengws.web.Assets;
import org.opengws.web.AssetServlet;
import org.opengws.web.Domain;
import org.opengws.web.HealthSource;
import org.opengws.web.WebHost;
import org.opengws.web.api.ApiServlet;
import org.opengws.web.document.ContentTypeDetector;
import org.opengws.web.document.ForkedDocumentReader;
import org.opengws.web.document.ReadingLimits;
import org.opengws.web.html.JsoupHtmlCleaner;

/** Desk, site, API and worker over one repository in this process. */
public final class Product implements Application {

    private static final Duration LOOK_AT_FILES = Duration.ofSeconds(2);

    @Override
    public Running start(Services services, WebServer server) throws IOException {
        Closing closing = new Closing();
        Books books = new Books(services.data().path());
        Sessions sessions = closing.add(Sessions.over(
                services.repository().repository(), EmbeddedRepository.credentials(), Workspaces.GWS));
        Storage storage = new Storage(sessions, services.clock());
        new Seed(books, LocalDate.now(services.clock())).into(storage);
        Publishing publishing = publishing(services, books, storage);
        ForkedDocumentReader reader = closing.add(new ForkedDocumentReader(ReadingLimits.DEFAULT, folder(services)));
        Domain domain = domain(services, books, publishing, reader);
        mount(services, server, domain);
        services.schedule().every("files", LOOK_AT_FILES, books::refresh);
        return closing::close;
    }

    private static Publishing publishing(Services services, Books books, Storage storage) {
        return new Publishing(
                storage.publications(),
                storage.files(),
                storage.registers(),
                books.procedures(),
                books.forms(),
                books.holidays()::workingDays,
                services.accounts(),
                () -> Policy.PROPOSED,
                services.clock());
    }

    private static Domain domain(Services services, Books books, Publishing publishing, ForkedDocumentReader reader) {
        Uploads uploads =
                new Uploads(new ContentTypeDetector(), reader, services.settings().uploadLimit());
        StoringDocument storing = publishing.storingDocument(uploads, reader, () -> DocumentType.DOCUMENTS);
        return new Domain(
                publishing,
                storing,
                services.accounts(),
                books.holidays()::workingDays,
                books.texts(),
                new JsoupHtmlCleaner(),
                services.clock());
    }

    private static void mount(Services services, WebServer server, Domain domain) {
        WebHost host = new StandaloneWebHost(services);
        List<HealthSource> health = List.of();
        AccountAdministration people = new AccountAdministration(services.accounts());
        server.servlet(new AssetServlet(new Assets()), Assets.PATH + "/*");
        server.servlet(
                new ApiServlet(
                        domain, host, Optional.of(people), health, Optional.empty(), services.data().temporary()),
                "/.gws/api/v1/*");
    }

    private static Path folder(Services services) throws IOException {
        return Files.createDirectories(services.data().temporary().resolve("reading"));
    }
}
