package org.opengws.standalone.host;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.jcr.RepositoryException;

import org.opengws.publishing.jcr.Storage;
import org.opengws.publishing.jcr.tree.Sessions;
import org.opengws.publishing.jcr.tree.Workspaces;
import org.opengws.standalone.control.ControlCommand;
import org.opengws.standalone.control.ControlServlet;
import org.opengws.standalone.control.ControlToken;
import org.opengws.standalone.data.Backup;
import org.opengws.standalone.data.BackupsMade;
import org.opengws.standalone.data.DataFolder;
import org.opengws.standalone.data.UpgradeStep;
import org.opengws.standalone.mail.Mailer;
import org.opengws.standalone.mail.SmtpMailer;
import org.opengws.standalone.people.Accounts;
import org.opengws.standalone.people.FirstAdministrator;
import org.opengws.standalone.people.KeepingAccounts;
import org.opengws.standalone.people.KeepingSecondFactors;
import org.opengws.standalone.people.SignIn;
import org.opengws.standalone.people.TriesInMemory;
import org.opengws.standalone.repository.EmbeddedRepository;
import org.opengws.standalone.schedule.Schedule;
import org.opengws.standalone.server.WebServer;
import org.opengws.standalone.settings.CannotStart;
import org.opengws.standalone.settings.Settings;
import org.opengws.web.ActLog;

/** The product as one process: opens the data folder, then what lies in it, then the door. Closes in the opposite order. */
public final class Host implements AutoCloseable {

    /** Every change of the data's form since version 1, in order; none yet. */
    public static final List<UpgradeStep> UPGRADES = List.of();

    /** Of the desk, which the application serves. */
    private static final String SETUP = "/.gws/desk/setup";

    private static final Duration MAIL_TIMEOUT = Duration.ofSeconds(15);

    private final Settings settings;
    private final Clock clock;
    private final Application application;
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private Services services;
    private WebServer server;
    private Application.Running running;
    private Optional<String> setupToken = Optional.empty();

    /** @param clock the product's; {@link Settings#startClock} makes it of the machine's */
    public Host(Settings settings, Clock clock, Application application) {
        this.settings = settings;
        this.clock = clock.withZone(Settings.BANGKOK);
        this.application = application;
    }

    /** @throws CannotStart for a reason that a person can mend; everything is closed again then */
    public Host start() throws Exception {
        try {
            startAll();
            return this;
        } catch (Exception | LinkageError e) {
            try {
                close();
            } catch (Exception closing) {
                e.addSuppressed(closing);
            }
            throw e;
        }
    }

    /** Where this machine reaches it. */
    public URI address() {
        return server.address();
    }

    /** The one-time address for the first administrator; empty where there is one. */
    public Optional<URI> setupAddress() {
        return setupToken.map(token -> services.baseUrl().resolve(SETUP + "?token=" + token));
    }

    /** What the application wants said to whoever started it. */
    public List<String> greeting() {
        return running.greeting();
    }

    /** How many sessions there are. */
    public int sessions() {
        return server.sessions();
    }

    public Services services() {
        return services;
    }

    @Override
    public void close() throws Exception {
        Exception first = null;
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) {
                // the rest is closed all the same
                first = first == null ? e : suppressing(first, e);
            }
        }
        if (first != null) {
            throw first;
        }
    }

    private void startAll() throws Exception {
        DataFolder data = opened(DataFolder.open(settings.data(), UPGRADES));
        server = new WebServer(settings, data.temporary());
        open.push(server::close);
        if (settings.acceptLoss()) {
            // an index that knows of what is lost would name it for ever
            data.forgetIndexes();
        }
        EmbeddedRepository repository = opened(repository(data));
        data.upgrade(UPGRADES, repository.repository());
        services = services(data, repository);
        running = opened(application.start(services, server));
        mountOwn(data);
        server.start();
        // stops before the application that it serves, though it took its port first
        open.push(server::close);
        opened(services.schedule()).start();
    }

    private static EmbeddedRepository repository(DataFolder data) throws IOException {
        try {
            return EmbeddedRepository.open(data.resolve(Backup.REPOSITORY));
        } catch (RepositoryException e) {
            String take = new BackupsMade(data.path())
                    .last()
                    .map(BackupsMade.Made::toString)
                    .orElse("-");
            throw new CannotStart(
                    "เปิดฐานข้อมูลไม่ได้ อาจเสียหาย กรุณากู้คืนด้วย ./gws restore จากข้อมูลสำรองชุดล่าสุด: " + take,
                    "the database does not open and may be damaged; restore the newest backup with ./gws restore: "
                            + take + " (" + e.getMessage() + ")",
                    e);
        }
    }

    private Services services(DataFolder data, EmbeddedRepository repository) {
        Accounts accounts = Accounts.open(data.resolve("people.json"));
        Sessions sessions =
                opened(Sessions.over(repository.repository(), EmbeddedRepository.credentials(), Workspaces.GWS));
        sessions.tell(new ActLog());
        KeepingAccounts keeping = new KeepingAccounts(accounts, new Storage(sessions, clock).officeActs(), clock);
        KeepingSecondFactors factors =
                new KeepingSecondFactors(accounts, keeping, settings.secondFactorRoles(), Clock.systemUTC());
        Mailer mailer = settings.mail()
                .<Mailer>map(mail -> new SmtpMailer(mail, clock, MAIL_TIMEOUT))
                .orElse(Mailer.OFF);
        return new Services(
                settings,
                clock,
                settings.baseUrl().orElseGet(server::address),
                data,
                repository,
                accounts,
                keeping,
                factors,
                new SignIn(accounts, factors, new TriesInMemory(clock), clock),
                new FirstAdministrator(accounts, keeping, clock),
                mailer,
                new Schedule(clock));
    }

    private void mountOwn(DataFolder data) {
        ControlToken token = ControlToken.issue(data.path(), server.address());
        open.push(token::remove);
        Map<String, ControlCommand> commands = new HashMap<>(running.commands());
        Backup backup = new Backup(data.path(), clock);
        commands.put(ControlServlet.BACKUP, target -> backup.write(target).toString());
        server.servlet(new ControlServlet(token, commands), ControlServlet.PATH + "/*");
        if (!services.accounts().hasAdministrator()) {
            setupToken = Optional.of(services.firstAdministrator().issue());
        }
    }

    private <T extends AutoCloseable> T opened(T part) {
        open.push(part);
        return part;
    }

    private static Exception suppressing(Exception first, Exception next) {
        first.addSuppressed(next);
        return first;
    }
}
