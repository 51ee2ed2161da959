package org.opengws.standalone.product;

import java.time.LocalTime;
import java.util.List;
import java.util.function.Supplier;

import org.opengws.publishing.audit.DrawingHeads;
import org.opengws.publishing.audit.HeadFile;
import org.opengws.publishing.audit.HeadSink;
import org.opengws.publishing.calendar.WorkingDays;
import org.opengws.publishing.jcr.Storage;
import org.opengws.publishing.notice.HeadNotices;
import org.opengws.publishing.outbox.Reconcile;
import org.opengws.publishing.upkeep.DailyRound;
import org.opengws.publishing.upkeep.OwedTopics;
import org.opengws.standalone.Services;

/** What is done by itself each day: duties, the day's head for the auditor, comparing what is public. */
final class Upkeep {

    /** Where heads are kept, outside the repository, below the data folder. */
    static final String HEADS = "heads/heads.txt";

    private static final LocalTime HEADS_AT = LocalTime.of(0, 15);
    private static final LocalTime DUTIES_AT = LocalTime.of(2, 0);
    private static final LocalTime RECONCILE_AT = LocalTime.of(3, 0);

    private final Services services;
    private final DailyRound round;
    private final DrawingHeads heads;
    private final Reconcile reconcile;

    Upkeep(Services services, Assembly assembly, OutboxWorker worker) {
        this.services = services;
        reconcile = assembly.reconcile();
        Storage storage = assembly.storage();
        Supplier<WorkingDays> workingDays = assembly.ground().books().holidays()::workingDays;
        round = new DailyRound(
                assembly.publishing(),
                storage.publications(),
                new OwedTopics(assembly.publishing(), storage.publications(), workingDays),
                workingDays,
                services.accounts(),
                worker.notifying(),
                storage.notices(),
                storage.bookmarks(),
                services.clock());
        heads = new DrawingHeads(
                storage.journal(), storage.dayHeads(), sink(worker), storage.bookmarks(), services.clock());
    }

    /** The file first: mail may be off. */
    private HeadSink sink(OutboxWorker worker) {
        HeadFile file = new HeadFile(services.data().resolve(HEADS));
        HeadNotices auditors = new HeadNotices(worker.notifying(), services.accounts(), services.clock());
        return HeadSink.all(List.of(file, auditors));
    }

    void schedule() {
        services.schedule().daily("heads", HEADS_AT, heads::draw);
        services.schedule().daily("duties", DUTIES_AT, round::run);
        services.schedule().daily("reconcile", RECONCILE_AT, () -> reconcile.run(progress -> {}));
    }
}
