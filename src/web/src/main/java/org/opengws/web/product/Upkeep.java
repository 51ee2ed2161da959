package org.opengws.web.product;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.opengws.publishing.audit.DrawingHeads;
import org.opengws.publishing.audit.DrawingHourHeads;
import org.opengws.publishing.audit.HeadPlace;
import org.opengws.publishing.calendar.WorkingDays;
import org.opengws.publishing.files.FilesInForce;
import org.opengws.publishing.jcr.Storage;
import org.opengws.publishing.notice.AuditorsDigest;
import org.opengws.publishing.notice.HeadsDigest;
import org.opengws.publishing.notice.OfficeActsDigest;
import org.opengws.publishing.outbox.Reconcile;
import org.opengws.publishing.outbox.ReconcileProgress;
import org.opengws.publishing.people.Directory;
import org.opengws.publishing.upkeep.DailyRound;
import org.opengws.publishing.upkeep.OwedTopics;
import org.opengws.publishing.upkeep.RecordedFileChanges;
import org.opengws.publishing.upkeep.RenewingLines;
import org.opengws.web.HealthSource;

/**
 * What is done by itself each day; the host says when. Each may be repeated on the same day, and makes up for days on
 * which it did not run.
 */
public final class Upkeep {

    private final DailyRound round;
    private final DrawingHeads heads;
    private final DrawingHourHeads hourHeads;
    private final AuditorsDigest digest;
    private final OfficeFiles officeFiles;
    private final FilesInForce files;
    private final HealthSource health;
    private final Reconcile reconcile;
    private final RenewingLines lines;

    public Upkeep(Assembly assembly, OutboxWorker worker, Outside outside) {
        reconcile = assembly.reconcile();
        Storage storage = assembly.storage();
        lines = new RenewingLines(storage.publications(), storage.bookmarks());
        Directory directory = assembly.parts().directory();
        Supplier<WorkingDays> workingDays = assembly.parts().officeFiles().holidays()::workingDays;
        round = new DailyRound(
                assembly.publishing(),
                storage.publications(),
                new OwedTopics(assembly.publishing(), storage.publications(), workingDays),
                workingDays,
                worker.notifying(),
                storage.notices(),
                storage.bookmarks(),
                assembly.clock());
        List<HeadPlace> places = outside.places();
        Map<String, String> shipped = OfficeFiles.shipped().hashes();
        heads = new DrawingHeads(storage.journal(), storage.dayHeads(), places, storage.bookmarks(), assembly.clock());
        hourHeads = new DrawingHourHeads(
                storage.journal(),
                storage.dayHeads(),
                storage.hourHeads(),
                places,
                storage.bookmarks(),
                assembly.clock());
        officeFiles = assembly.parts().officeFiles();
        files = new FilesInForce(
                outside.files(),
                () -> inForce(outside),
                () -> shipped,
                new RecordedFileChanges(storage.registers().acts()).then(new LoggedFileChanges()),
                assembly.clock());
        health = new OutsideHealth(outside, files::changes, directory, worker, assembly.clock());
        digest = digest(assembly, worker);
    }

    private AuditorsDigest digest(Assembly assembly, OutboxWorker worker) {
        Storage storage = assembly.storage();
        return new AuditorsDigest(
                List.of(
                        HeadsDigest.days(storage.dayHeads()),
                        HeadsDigest.hours(storage.hourHeads()),
                        new OfficeActsDigest(
                                storage.registers().acts(), assembly.parts().directory(), officeFiles.texts())),
                worker.notifying(),
                assembly.parts().directory(),
                storage.bookmarks(),
                officeFiles.texts(),
                worker.baseUrl(),
                assembly.clock());
    }

    private Map<String, String> inForce(Outside outside) {
        Map<String, String> hashes = new TreeMap<>(officeFiles.hashes());
        hashes.putAll(outside.settings());
        return hashes;
    }

    /** Draws the heads of the days that are over and tells the auditors what came, even where a place does not answer. */
    public synchronized void drawHeads() {
        try {
            heads.draw();
        } finally {
            digest.send();
        }
    }

    /** Draws a head of what was decided since the last one. The days that are over come first: their heads say more. */
    public synchronized void drawHourHeads() {
        try {
            heads.draw();
        } finally {
            hourHeads.draw();
        }
    }

    /** Takes up what the office changed in its files, and notes what is in force otherwise since. */
    public void lookAtFiles() {
        officeFiles.refresh();
        files.look();
    }

    /** Of the heads' places and the office's files. */
    public HealthSource health() {
        return health;
    }

    /** Brings what lists show up to this release, where an earlier one drew it up; nothing where that is done. */
    public void renewLines() {
        lines.run();
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
