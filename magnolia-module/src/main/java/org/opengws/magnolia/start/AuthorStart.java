package org.opengws.magnolia.start;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.opengws.magnolia.health.GuardCheck;
import org.opengws.magnolia.health.InstallationCheck;
import org.opengws.magnolia.health.ProductCheck;
import org.opengws.magnolia.install.Additions;
import org.opengws.magnolia.mail.MagnoliaMail;
import org.opengws.magnolia.mail.MailServer;
import org.opengws.magnolia.people.MagnoliaDirectory;
import org.opengws.magnolia.people.UnitGroups;
import org.opengws.magnolia.product.AuthorSide;
import org.opengws.magnolia.product.GwsSettings;
import org.opengws.magnolia.product.PublicSide;
import org.opengws.magnolia.services.MagnoliaServices;
import org.opengws.magnolia.session.SystemSessions;
import org.opengws.magnolia.web.MagnoliaWebHost;
import org.opengws.magnolia.work.Jobs;
import org.opengws.magnolia.work.Watch;
import org.opengws.publishing.decision.Policy;
import org.opengws.publishing.document.Sha256;
import org.opengws.publishing.jcr.tree.Sessions;
import org.opengws.publishing.jcr.tree.Workspaces;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.notice.MailSender;
import org.opengws.web.ActLog;
import org.opengws.web.Domain;
import org.opengws.web.HealthSource;
import org.opengws.web.WebHost;
import org.opengws.web.document.ForkedDocumentReader;
import org.opengws.web.document.ReadingLimits;
import org.opengws.web.html.JsoupHtmlCleaner;
import org.opengws.web.product.Assembly;
import org.opengws.web.product.Closing;
import org.opengws.web.product.DecisionsFile;
import org.opengws.web.product.Incoming;
import org.opengws.web.product.MailHealth;
import org.opengws.web.product.OutboxWorker;
import org.opengws.web.product.Outside;
import org.opengws.web.product.ProductHealth;
import org.opengws.web.product.Seed;
import org.opengws.web.product.Servlets;
import org.opengws.web.product.Upkeep;

/** The half of the product that an author instance has beside the read side. */
final class AuthorStart {

    private static final String SETTINGS = "config.yaml";
    /** Whatever of the file and Magnolia's configuration they come from. */
    private static final String SETTINGS_IN_FORCE = "settings-in-force";

    private static final Text HOLIDAYS =
            Text.of("โฟลเดอร์ทรัพยากรของ Magnolia: gws/holidays", "Magnolia's resources folder: gws/holidays");

    private final MagnoliaServices magnolia;
    private final Integrations.Open integrations;
    private final PublicSide publicSide;
    private final Clock clock;
    private final Places places;

    /** @param version of the module */
    AuthorStart(
            MagnoliaServices magnolia, Integrations integrations, PublicSide publicSide, String version, Clock clock) {
        this.magnolia = magnolia;
        this.publicSide = publicSide;
        this.clock = clock;
        this.places = new Places(magnolia, publicSide.settings());
        this.integrations = integrations.open(new Integrations.Author(publicSide, version, places.baseUrl(), clock));
    }

    AuthorSide open(Closing closing, Watch watch) {
        GwsSettings settings = publicSide.settings();
        MagnoliaDirectory directory =
                new MagnoliaDirectory(magnolia.security(), new UnitGroups(settings.getUnitGroups()), clock);
        Assembly assembly = new Assembly(parts(directory, closing), clock);
        new Seed(publicSide.officeFiles(), Domain.dayOf(clock.instant())).into(assembly.storage());
        assembly.parts().sessions().tell(new ActLog());
        MailSender mail = mail(settings);
        OutboxWorker worker = closing.add(new OutboxWorker(
                assembly,
                mail,
                integrations.inbox(),
                places.baseUrl(),
                places.worker(),
                notices -> integrations.telling(assembly, notices)));
        Upkeep upkeep = new Upkeep(assembly, worker, outside());
        Jobs jobs = jobs(assembly, upkeep);
        List<HealthSource> health = new ArrayList<>(health(assembly, directory, worker, jobs, watch, mail));
        health.add(upkeep.health());
        WebHost host = new MagnoliaWebHost(directory, places.temporary("forms"), places.baseUrl());
        Servlets servlets = new Servlets(assembly, host, Optional.empty(), health, places.temporary("uploads"));
        new AuthorWatch(watch, magnolia).over(assembly, directory, upkeep, mail, () -> integrations.tidy(assembly));
        protectSitePage(closing);
        worker.start();
        return new AuthorSide(assembly, directory, worker, jobs, host, health, servlets.desk(), servlets.api());
    }

    private Outside outside() {
        Map<String, String> settings = new HashMap<>();
        publicSide.officeFiles().source().read(SETTINGS).ifPresent(text -> settings.put(SETTINGS, Sha256.of(text)));
        settings.put(SETTINGS_IN_FORCE, Sha256.of(publicSide.settings().inForce()));
        return new Outside(places.heads(), places.secondHeadsFolder(), settings);
    }

    private Assembly.Parts parts(MagnoliaDirectory directory, Closing closing) {
        return new Assembly.Parts(
                publicSide.officeFiles(),
                directory,
                new JsoupHtmlCleaner(),
                closing.add(new ForkedDocumentReader(ReadingLimits.DEFAULT, places.temporary("reading"))),
                Policy.PROPOSED.openToOffice(publicSide.settings().isOpenToOffice()),
                new Incoming(
                        places.temporary("copies"),
                        publicSide.settings().getUploadLimit(),
                        publicSide.settings().getUploadReserve()),
                closing.add(new SystemSessions(magnolia.repositories()).on(Workspaces.GWS)),
                publicSide.publicSessions(),
                integrations.delivery(),
                publicSide.visits());
    }

    /** At the place that the settings name, which installing does not know. */
    private void protectSitePage(Closing closing) {
        Sessions roles = closing.add(new SystemSessions(magnolia.repositories()).on(Additions.ROLES));
        publicSide.page().place().ifPresent(page -> roles.change(session -> Additions.protectSitePage(session, page)));
    }

    private MailSender mail(GwsSettings settings) {
        MailServer server = new MailServer(magnolia.modules());
        return server.exists() ? new MagnoliaMail(server, settings.getMailFrom().strip()) : MailSender.OFF;
    }

    private Jobs jobs(Assembly assembly, Upkeep upkeep) {
        Map<String, Runnable> jobs = Map.of(
                Jobs.DUTIES,
                upkeep::lookAfterDuties,
                Jobs.EXPORT,
                () -> DecisionsFile.write(assembly.storage(), places.decisions(), clock),
                Jobs.HEADS,
                upkeep::drawHeads,
                Jobs.HOUR_HEADS,
                upkeep::drawHourHeads,
                Jobs.RECONCILE,
                () -> {
                    publicSide.page().mend();
                    upkeep.reconcile(progress -> {});
                },
                Jobs.TASKS,
                () -> integrations.tidy(assembly));
        return new Jobs(jobs, clock);
    }

    private List<HealthSource> health(
            Assembly assembly,
            MagnoliaDirectory directory,
            OutboxWorker worker,
            Jobs jobs,
            Watch watch,
            MailSender mail) {
        List<HealthSource> health = new ArrayList<>();
        health.add(new InstallationCheck(magnolia));
        health.add(new GuardCheck());
        health.add(publicSide.page());
        health.add(publicSide.visitHealth());
        health.add(new ProductCheck(
                directory,
                jobs,
                watch,
                mail,
                !publicSide.settings().getMailFrom().isBlank(),
                new MailHealth(assembly.storage().outbox(), assembly.clock()),
                places.heads(),
                magnolia.files().getAppRootDir().toPath()));
        health.add(new ProductHealth(assembly, worker, HOLIDAYS));
        health.addAll(integrations.health());
        return List.copyOf(health);
    }
}
