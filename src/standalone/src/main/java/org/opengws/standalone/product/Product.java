package org.opengws.standalone.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.opengws.publishing.calendar.WorkingDays;
import org.opengws.publishing.jcr.Sessions;
import org.opengws.publishing.jcr.Workspaces;
import org.opengws.standalone.Application;
import org.opengws.standalone.Services;
import org.opengws.standalone.control.ControlCommand;
import org.opengws.standalone.demo.Demo;
import org.opengws.standalone.repository.EmbeddedRepository;
import org.opengws.standalone.server.WebServer;
import org.opengws.standalone.web.StandaloneWebHost;
import org.opengws.web.document.ForkedDocumentReader;
import org.opengws.web.document.ReadingLimits;
import org.opengws.web.html.JsoupHtmlCleaner;

/** Desk, site, API and worker over one repository in this process; with the demonstration unless started empty. */
public final class Product implements Application {

    private static final Duration LOOK_AT_FILES = Duration.ofSeconds(2);
    private static final Duration LOOK_AT_REGISTERS = Duration.ofSeconds(5);

    @Override
    public Running start(Services services, WebServer server) throws Exception {
        Closing closing = new Closing();
        try {
            return start(services, server, closing);
        } catch (Exception e) {
            closing.closeAfter(e);
            throw e;
        }
    }

    private static Running start(Services services, WebServer server, Closing closing) throws Exception {
        Books books = new Books(services.data().path());
        Assembly assembly = new Assembly(ground(services, books, closing), services.clock());
        Demo demo = demo(services, assembly);
        new Seed(books, firstDay(services, books)).into(assembly.storage());
        if (!services.settings().empty()) {
            fill(demo, services, assembly, closing);
        }
        assembly.projecting().projectRegisters();
        OutboxWorker worker =
                closing.add(new OutboxWorker(assembly, new SmtpSender(services.mailer()), services.baseUrl()));
        new Doors(services, assembly, new StandaloneWebHost(services))
                .open(server, new Health(services, books, assembly.storage(), worker));
        services.schedule().every("files", LOOK_AT_FILES, books::refresh);
        services.schedule().every("registers", LOOK_AT_REGISTERS, assembly.projecting()::projectRegisters);
        new Upkeep(services, assembly, worker).schedule();
        worker.start();
        return new RunningProduct(closing, assembly, demo.greeting(services.baseUrl()));
    }

    private static Assembly.Ground ground(Services services, Books books, Closing closing) throws IOException {
        return new Assembly.Ground(
                books,
                services.accounts(),
                new JsoupHtmlCleaner(),
                closing.add(new ForkedDocumentReader(ReadingLimits.DEFAULT, folder(services, "reading"))),
                services.settings().uploadLimit(),
                closing.add(sessions(services, Workspaces.GWS)),
                closing.add(sessions(services, Workspaces.PUBLIC)));
    }

    private static Sessions sessions(Services services, String workspace) {
        return Sessions.over(services.repository().repository(), EmbeddedRepository.credentials(), workspace);
    }

    /** From when on topics owe what they owe: today or, with the demonstration, where its past begins. */
    private static LocalDate firstDay(Services services, Books books) {
        WorkingDays workingDays = books.holidays().workingDays();
        return services.settings().empty()
                ? LocalDate.now(services.clock())
                : Demo.firstDay(services.clock(), workingDays);
    }

    private static Demo demo(Services services, Assembly assembly) throws IOException {
        return new Demo(
                services.accounts(),
                assembly.storage().bookmarks(),
                assembly.ground().books().holidays().workingDays(),
                assembly.ground().cleaner(),
                folder(services, "demo"),
                services.clock());
    }

    private static void fill(Demo demo, Services services, Assembly assembly, Closing closing) {
        demo.fill(
                services.settings().listen(),
                past -> closing.add(new DemoPast(new Assembly(assembly.ground(), past), services.baseUrl())));
    }

    private static Path folder(Services services, String name) throws IOException {
        return Files.createDirectories(services.data().temporary().resolve(name));
    }

    /** The product while it runs. */
    private record RunningProduct(Closing closing, Assembly assembly, List<String> greeting) implements Running {

        @Override
        public Map<String, ControlCommand> commands() {
            return Map.of(Auditing.COMMAND, target -> Auditing.export(assembly.storage(), target, assembly.clock()));
        }

        @Override
        public void close() throws Exception {
            closing.close();
        }
    }
}
