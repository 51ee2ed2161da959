package org.opengws.web.product;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

import org.opengws.publishing.notice.Inbox;
import org.opengws.publishing.notice.InboxEffect;
import org.opengws.publishing.notice.MailEffect;
import org.opengws.publishing.notice.MailSender;
import org.opengws.publishing.notice.Notices;
import org.opengws.publishing.notice.Notifying;
import org.opengws.publishing.notice.OfficeNotices;
import org.opengws.publishing.outbox.BackOff;
import org.opengws.publishing.outbox.Dispatcher;
import org.opengws.publishing.outbox.EffectHandler;
import org.opengws.publishing.outbox.ProjectEffect;
import org.opengws.publishing.people.Directory;
import org.opengws.publishing.storage.OutboxEntry;
import org.opengws.publishing.upkeep.Stranded;

/** Works off the outbox: pages, notices, mail. */
public final class OutboxWorker implements AutoCloseable {

    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final Duration INTERVAL = Duration.ofMillis(500);

    private final MailSender sender;
    private final URI baseUrl;
    private final Notifying notifying;
    private final Dispatcher dispatcher;
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(2, task -> {
        Thread thread = new Thread(task, "outbox");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * @param holder of the lease: one name for each process that may work on this outbox, the same after its restart
     * @param baseUrl how people reach the desk, for links in mail
     * @param telling adds what the host does beside our own notices
     */
    public OutboxWorker(
            Assembly assembly, MailSender sender, URI baseUrl, String holder, UnaryOperator<EffectHandler> telling) {
        this(assembly, sender, Inbox.NONE, baseUrl, holder, telling);
    }

    /** @param inbox the host's own, for what people are told of decisions and duties alike */
    public OutboxWorker(
            Assembly assembly,
            MailSender sender,
            Inbox inbox,
            URI baseUrl,
            String holder,
            UnaryOperator<EffectHandler> telling) {
        this.sender = sender;
        this.baseUrl = baseUrl;
        Directory directory = assembly.parts().directory();
        Notices notices = assembly.storage().notices();
        notifying = new Notifying(assembly.publishing(), notices, directory, sender, inbox, assembly.clock());
        Stranded stranded =
                new Stranded(assembly.publishing(), assembly.storage().publications(), notifying, assembly.clock());
        Map<OutboxEntry.Kind, EffectHandler> handlers = Map.of(
                OutboxEntry.Kind.PROJECT,
                new ProjectEffect(assembly.publishing(), assembly.projecting()),
                OutboxEntry.Kind.NOTIFY,
                telling.apply(stranded.after(notifying)),
                OutboxEntry.Kind.OFFICE,
                stranded.after(new OfficeNotices(
                        assembly.storage().officeActs(),
                        notifying,
                        notices,
                        directory,
                        assembly.parts().officeFiles().texts(),
                        assembly.clock())),
                OutboxEntry.Kind.MAIL,
                new InboxEffect(
                        notices,
                        inbox,
                        new MailEffect(
                                notices,
                                directory,
                                sender,
                                assembly.parts().officeFiles().texts(),
                                baseUrl)));
        dispatcher = new Dispatcher(
                assembly.storage().outbox(),
                assembly.storage().leases(),
                handlers,
                BackOff.USUAL,
                LEASE,
                holder,
                assembly.clock());
    }

    /** From now on, on threads of its own. */
    public void start() {
        dispatcher.start(threads, INTERVAL);
    }

    /** Everything that is due now, in the calling thread. */
    public void workOff() {
        dispatcher.runOnce();
    }

    /** Whether a mail server is set. */
    public boolean mails() {
        return sender.isOn();
    }

    /** How people reach the desk. */
    public URI baseUrl() {
        return baseUrl;
    }

    public Notifying notifying() {
        return notifying;
    }

    /** Why the last run broke off, empty where it did not. */
    public String trouble() {
        return dispatcher.trouble();
    }

    @Override
    public void close() throws InterruptedException {
        dispatcher.close();
        threads.shutdown();
        if (!threads.awaitTermination(10, TimeUnit.SECONDS)) {
            // a receiver that does not answer is asked again after the next start
            threads.shutdownNow();
            if (!threads.awaitTermination(10, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the outbox's threads did not end");
            }
        }
    }
}
