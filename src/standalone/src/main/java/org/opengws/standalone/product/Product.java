package org.opengws.standalone.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.opengws.publishing.Publishing;
import org.opengws.publishing.calendar.WorkingDays;
import org.opengws.publishing.decision.Policy;
import org.opengws.publishing.document.Sha256;
import org.opengws.publishing.jcr.Storage;
import org.opengws.publishing.jcr.register.JcrVisits;
import org.opengws.publishing.jcr.tree.Sessions;
import org.opengws.publishing.jcr.tree.Workspaces;
import org.opengws.publishing.visits.Proxies;
import org.opengws.publishing.visits.Visits;
import org.opengws.standalone.control.ControlCommand;
import org.opengws.standalone.demo.Demo;
import org.opengws.standalone.host.Application;
import org.opengws.standalone.host.Services;
import org.opengws.standalone.repository.EmbeddedRepository;
import org.opengws.standalone.schedule.Schedule;
import org.opengws.standalone.server.WebServer;
import org.opengws.standalone.settings.CannotStart;
import org.opengws.standalone.settings.Settings;
import org.opengws.standalone.web.AccountAdministration;
import org.opengws.standalone.web.StandaloneWebHost;
import org.opengws.web.ActLog;
import org.opengws.web.AssetServlet;
import org.opengws.web.Assets;
import org.opengws.web.HealthServlet;
import org.opengws.web.HealthSource;
import org.opengws.web.api.ApiServlet;
import org.opengws.web.desk.screen.Screen;
import org.opengws.web.document.ForkedDocumentReader;
import org.opengws.web.document.ReadingLimits;
import org.opengws.web.html.JsoupHtmlCleaner;
import org.opengws.web.product.Assembly;
import org.opengws.web.product.Closing;
import org.opengws.web.product.Delivery;
import org.opengws.web.product.Incoming;
import org.opengws.web.product.MailHealth;
import org.opengws.web.product.OfficeFiles;
import org.opengws.web.product.OutboxWorker;
import org.opengws.web.product.Outside;
import org.opengws.web.product.ProductHealth;
import org.opengws.web.product.Seed;
import org.opengws.web.product.Servlets;
import org.opengws.web.product.UnreadableSeed;
import org.opengws.web.product.Upkeep;
import org.opengws.web.product.VisitHealth;
import org.opengws.web.site.CountingVisits;
import org.opengws.web.site.SiteSettings;

/** Desk, site, API and worker over one repository in this process; with the demonstration unless started empty. */
public final class Product implements Application {

    private static final Duration LOOK_AT_FILES = Duration.ofSeconds(2);
    private static final Duration LOOK_AT_LINES = Duration.ofMinutes(1);
    private static final Duration LOOK_AT_REGISTERS = Duration.ofSeconds(5);
    private static final Duration MARK = Duration.ofSeconds(1);
    private static final Duration SAVE_VISITS = Duration.ofSeconds(10);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final LocalTime HEADS_AT = LocalTime.of(0, 15);
    private static final LocalTime DUTIES_AT = LocalTime.of(2, 0);
    private static final LocalTime RECONCILE_AT = LocalTime.of(3, 0);

    /** Where the heads are kept, below the data folder. */
    private static final String HEADS = "heads/heads.txt";

    /** Of this machine and day alone, below the data folder; in no backup. */
    private static final String VISITS = "visits";

    /** One process holds the data folder, so its successor after a crash may go on at once. */
    static final String HOLDER = "standalone";

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
        OfficeFiles officeFiles =
                new OfficeFiles(OfficeFolder.of(services.data().path()));
        Assembly assembly = new Assembly(parts(services, officeFiles, closing), services.clock());
        LostEnd lostEnd = new LostEnd(
                services.data().path(), services.data().resolve(HEADS), assembly.storage(), services.clock());
        lostEnd.check(services.settings().acceptLoss());
        closing.add((AutoCloseable) lostEnd::mark);
        services.accounts().officeNames(() -> officeNames(assembly));
        Demo demo = demo(services, assembly);
        if (services.settings().empty()) {
            seed(assembly, Seed::categoriesInto, LocalDate.now(services.clock()));
        } else {
            seed(assembly, Seed::into, firstDay(demo, services, officeFiles));
            fill(demo, services, assembly, closing);
        }
        assembly.projectRegisters();
        // what the demonstration's people did in its past is told by no log
        assembly.parts().sessions().tell(new ActLog());
        OutboxWorker worker = closing.add(new OutboxWorker(
                assembly, new SmtpSender(services.mailer()), services.baseUrl(), HOLDER, UnaryOperator.identity()));
        Upkeep upkeep = new Upkeep(assembly, worker, outside(services));
        upkeep.lookAtFiles();
        Visits visits = closing.add(Visits.open(
                assembly.parts().visits(),
                services.data().resolve(VISITS),
                officeFiles.agents(),
                services.settings().countAssistants(),
                services.clock()));
        List<HealthSource> more = List.of(upkeep.health(), new LossHealth(lostEnd), new VisitHealth(visits));
        open(server, services, assembly, worker, visits, more, demo);
        schedule(services.schedule(), assembly, upkeep);
        services.schedule().every("visits", SAVE_VISITS, visits::save);
        services.schedule().every("mark", MARK, lostEnd::mark);
        lostEnd.mark();
        worker.start();
        return new RunningProduct(closing, assembly, demo.greeting(services.baseUrl()));
    }

    private static Outside outside(Services services) throws IOException {
        Path settings = services.data().resolve(Settings.FILE);
        return new Outside(
                services.data().resolve(HEADS),
                services.settings().secondHeadsFolder(),
                Files.exists(settings) ? Map.of(Settings.FILE, Sha256.of(settings)) : Map.of());
    }

    private static void open(
            WebServer server,
            Services services,
            Assembly assembly,
            OutboxWorker worker,
            Visits visits,
            List<HealthSource> more,
            Demo demo) {
        MailHealth mail = new MailHealth(assembly.storage().outbox(), services.clock());
        List<HealthSource> health = new ArrayList<>(
                List.of(new Health(services, mail), new ProductHealth(assembly, worker, OfficeFolder.HOLIDAYS)));
        health.addAll(more);
        Path temporary = services.data().temporary();
        StandaloneWebHost host =
                new StandaloneWebHost(services, demo.firstVisit(assembly.publishing(), services.settings()));
        AccountAdministration people = new AccountAdministration(services, host.secondFactors());
        Servlets servlets = new Servlets(assembly, host, Optional.of(people), health, temporary);
        server.servlet(servlets.files(), Assets.PATH + "/*", AssetServlet.ICON);
        server.servlet(servlets.api(), ApiServlet.PATH + "/*");
        server.servlet(servlets.desk(), Screen.DESK + "/*");
        server.servlet(servlets.health(), HealthServlet.PATH);
        boolean thaiDigits = services.settings().thaiDigits();
        SiteSettings site = new SiteSettings(services.baseUrl(), thaiDigits, services.clock());
        // the server has looked to proxies already
        CountingVisits counting = new CountingVisits(
                visits, Proxies.NONE, request -> host.person(request).isPresent());
        server.servlet(servlets.site(site, counting), "/");
    }

    private static void schedule(Schedule schedule, Assembly assembly, Upkeep upkeep) {
        schedule.every("files", LOOK_AT_FILES, upkeep::lookAtFiles);
        schedule.every("lines", LOOK_AT_LINES, upkeep::renewLines);
        schedule.every("registers", LOOK_AT_REGISTERS, assembly::projectRegisters);
        schedule.every("hour-heads", HOUR, upkeep::drawHourHeads);
        schedule.daily("heads", HEADS_AT, upkeep::drawHeads);
        schedule.daily("duties", DUTIES_AT, upkeep::lookAfterDuties);
        schedule.daily("reconcile", RECONCILE_AT, () -> upkeep.reconcile(progress -> {}));
    }

    /** The unit at the top, as it is called today. */
    private static List<String> officeNames(Assembly assembly) {
        Publishing publishing = assembly.publishing();
        return publishing.organisation().unitsOn(publishing.today()).stream()
                .filter(unit -> unit.parent().isEmpty())
                .flatMap(unit -> Stream.of(
                        unit.name().th(),
                        unit.name().en(),
                        unit.shortName().th(),
                        unit.shortName().en()))
                .toList();
    }

    private static void seed(Assembly assembly, BiConsumer<Seed, Storage> how, LocalDate firstDay) {
        try {
            how.accept(new Seed(assembly.parts().officeFiles(), firstDay), assembly.storage());
        } catch (UnreadableSeed unreadable) {
            throw new CannotStart(unreadable.reason().th(), unreadable.reason().en(), unreadable);
        }
    }

    private static Assembly.Parts parts(Services services, OfficeFiles officeFiles, Closing closing)
            throws IOException {
        return new Assembly.Parts(
                officeFiles,
                services.accounts(),
                new JsoupHtmlCleaner(),
                closing.add(new ForkedDocumentReader(ReadingLimits.DEFAULT, folder(services, "reading"))),
                Policy.PROPOSED.openToOffice(services.settings().openToOffice()),
                new Incoming(
                        folder(services, "copies"),
                        services.settings().uploadLimit(),
                        services.settings().diskReserve()),
                closing.add(sessions(services, Workspaces.GWS)),
                closing.add(sessions(services, Workspaces.PUBLIC)),
                Delivery.HERE,
                new JcrVisits(closing.add(sessions(services, Workspaces.METRICS))));
    }

    private static Sessions sessions(Services services, String workspace) {
        return Sessions.over(services.repository().repository(), EmbeddedRepository.credentials(), workspace);
    }

    /** From when on topics owe what they owe: today or, with the demonstration, where its past begins. */
    private static LocalDate firstDay(Demo demo, Services services, OfficeFiles officeFiles) {
        WorkingDays workingDays = officeFiles.holidays().workingDays();
        return demo.leavesAlone() ? LocalDate.now(services.clock()) : Demo.firstDay(services.clock(), workingDays);
    }

    private static Demo demo(Services services, Assembly assembly) throws IOException {
        return new Demo(
                services.accounts(),
                assembly.storage().bookmarks(),
                assembly.parts().officeFiles().holidays().workingDays(),
                assembly.parts().cleaner(),
                folder(services, "demo"),
                services.clock());
    }

    private static void fill(Demo demo, Services services, Assembly assembly, Closing closing) {
        demo.fill(
                services.settings().listen(),
                past -> closing.add(new DemoPast(new Assembly(assembly.parts(), past), services.baseUrl())));
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
