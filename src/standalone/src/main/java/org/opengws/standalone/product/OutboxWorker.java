package org.opengws.standalone.product;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.opengws.publishing.notice.MailEffect;
import org.opengws.publishing.notice.MailSender;
import org.opengws.publishing.notice.Notifying;
import org.opengws.publishing.outbox.BackOff;
import org.opengws.publishing.outbox.Dispatcher;
import org.opengws.publishing.outbox.EffectHandler;
import org.opengws.publishing.outbox.ProjectEffect;
import org.opengws.publishing.people.Directory;
import org.opengws.publishing.storage.OutboxEntry;

/** Works off the outbox: pages, notices, mail. */
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

    OutboxWorker(Assembly assembly, MailSender sender, URI baseUrl) {
        Directory directory = assembly.ground().directory();
        notifying =
                new Notifying(assembly.publishing(), assembly.storage().notices(), directory, sender, assembly.clock());
        Map<OutboxEntry.Kind, EffectHandler> handlers = Map.of(
                OutboxEntry.Kind.PROJECT, new ProjectEffect(assembly.publishing(), assembly.projecting()),
                OutboxEntry.Kind.NOTIFY, notifying,
                OutboxEntry.Kind.MAIL,
                        new MailEffect(
                                assembly.storage().notices(),
                                directory,
                                sender,
                                assembly.ground().books().texts(),
                                baseUrl));
        dispatcher = new Dispatcher(
                assembly.storage().outbox(),
                assembly.storage().leases(),
                handlers,
                BackOff.USUAL,
                LEASE,
                HOLDER,
                assembly.clock());
    }

    /** From now on, on threads of its own. */
    void start() {
        dispatcher.start(threads, INTERVAL);
    }

    /** Everything that is due now, in the calling thread. */
    void workOff() {
        dispatcher.runOnce();
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
        if (!threads.awaitTermination(10, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the outbox's threads did not end");
        }
    }
}
