package org.opengws.web.product;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.opengws.publishing.audit.DrawingHeads;
import org.opengws.publishing.audit.HeadFile;
import org.opengws.publishing.audit.HeadSink;
import org.opengws.publishing.calendar.WorkingDays;
import org.opengws.publishing.jcr.Storage;
import org.opengws.publishing.notice.HeadNotices;
import org.opengws.publishing.outbox.Reconcile;
import org.opengws.publishing.outbox.ReconcileProgress;
import org.opengws.publishing.people.Directory;
import org.opengws.publishing.upkeep.DailyRound;
import org.opengws.publishing.upkeep.OwedTopics;

/**
 * What is done by itself each day; the host says when. Each may be repeated on the same day, and makes up for days on
 * which it did not run.
 */
public final class Upkeep {

    private final DailyRound round;
    private final DrawingHeads heads;
    private final Reconcile reconcile;

    /** @param heads where the days' heads are kept, outside the repository */
    public Upkeep(Assembly assembly, OutboxWorker worker, Path heads) {
        reconcile = assembly.reconcile();
        Storage storage = assembly.storage();
        Directory directory = assembly.ground().directory();
        Supplier<WorkingDays> workingDays = assembly.ground().books().holidays()::workingDays;
        round = new DailyRound(
                assembly.publishing(),
                storage.publications(),
                new OwedTopics(assembly.publishing(), storage.publications(), workingDays),
                workingDays,
                directory,
                worker.notifying(),
                storage.notices(),
                storage.bookmarks(),
                assembly.clock());
        // the file first: mail may be off
        HeadNotices auditors = new HeadNotices(worker.notifying(), directory, assembly.clock());
        HeadSink sink = HeadSink.all(List.of(new HeadFile(heads), auditors));
        this.heads =
                new DrawingHeads(storage.journal(), storage.dayHeads(), sink, storage.bookmarks(), assembly.clock());
    }

    /** Draws the heads of the days that are over. */
    public void drawHeads() {
        heads.draw();
    }

    /** Looks for what is due and tells people. */
    public void lookAfterDuties() {
        round.run();
    }

    /** Compares what is public with what should be. */
    public void reconcile(Consumer<ReconcileProgress> progress) {
        reconcile.run(progress);
    }
}
