package org.opengws.web.product;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;

import org.opengws.publishing.audit.AuditExport;
import org.opengws.publishing.audit.ExportFile;
import org.opengws.publishing.jcr.Storage;

/** Every decision, the journal and the heads in one file for the auditor; it appears under its name when it is whole. */
public final class DecisionsFile {

    private DecisionsFile() {}

    /** Goes on where an export that was stopped left off. @return how many publications it tells of */
    public static long write(Storage storage, Path target, Clock clock) {
        AuditExport export = new AuditExport(
                storage.publications(), storage.journal(), storage.officeActs(), storage.dayHeads(), clock);
        AtomicLong publications = new AtomicLong();
        new ExportFile(export, target).write(publications::set);
        return publications.get();
    }
}
