package org.opengws.standalone.product;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.opengws.publishing.Publishing;
import org.opengws.publishing.jcr.Storage;
import org.opengws.publishing.notice.MailEffect;
import org.opengws.publishing.notice.MailSender;
import org.opengws.publishing.notice.Notices;
import org.opengws.publishing.notice.Notifying;
import org.opengws.publishing.outbox.BackOff;
import org.opengws.publishing.outbox.Dispatcher;
import org.opengws.publishing.outbox.EffectHandler;
import org.opengws.publishing.outbox.ProjectEffect;
import org.opengws.publishing.outbox.Projecting;
import org.opengws.publishing.storage.OutboxEntry;
import org.opengws.standalone.Services;

/** Works off the outbox on threads of its own: pages, notices, mail. */
final class OutboxWorker implements AutoCloseable {

    /** One process holds the data folder, so its successor after a crash may go on at once. */
    private static final String HOLDER = "standalone";

    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final Duration INTERVAL = Duration.ofMillis(500);

    private final Notifying notifying;
    private final Dispatcher dispatcher;
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(2, task -> {
        Thread thread = new Thread(task, "outbox");
        thread.setDaemon(true);
        return thread;
    });

    OutboxWorker(
            Services services, Books books, Storage storage, Publishing publishing, Projecting projecting, Notices notices) {
        MailSender sender = new SmtpSender(services.mailer());
        notifying = new Notifying(publishing, notices, services.accounts(), sender, services.clock());
        Map<OutboxEntry.Kind, EffectHandler> handlers = Map.of(
                OutboxEntry.Kind.PROJECT, new ProjectEffect(publishing, projecting),
                OutboxEntry.Kind.NOTIFY, notifying,
                OutboxEntry.Kind.MAIL,
                        new MailEffect(notices, services.accounts(), sender, books.texts(), services.baseUrl()));
        dispatcher = new Dispatcher(
                storage.outbox(), storage.leases(), handlers, BackOff.USUAL, LEASE, HOLDER, services.clock());
    }

    void start() {
        dispatcher.start(threads, INTERVAL);
    }

    /** Everything that is due now, in the calling thread; also what the demonstration waits for. */
    int workOff() {
        return dispatcher.runOnce();
    }

    Notifying notifying() {
        return notifying;
    }

    /** Why the last run broke off, empty where it did not. */
    String trouble() {
        return dispatcher.trouble();
    }

    @Override
    public void close() throws InterruptedException {
        dispatcher.close();
        threads.shutdown();
        threads.awaitTermination(10, TimeUnit.SECONDS);
    }
}
