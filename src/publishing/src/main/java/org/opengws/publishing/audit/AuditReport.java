package org.opengws.publishing.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a check found.
 *
 * @param exportedAt when the export says that it was begun; the auditor knows whether that is so
 * @param acts of the office
 * @param heads of days and of hours
 * @param headsAfter heads of days that ended, or of hours that came, after the export was begun, which it cannot answer
 * @param withoutHead decisions and acts that no head of a day or an hour joins yet; only their own chains hold them
 * @param discrepancies in the order in which they were met, the first {@link #MOST}
 * @param found how many there were
 */
public record AuditReport(
        Optional<Instant> exportedAt,
        long publications,
        long decisions,
        long acts,
        long heads,
        long headsAfter,
        long withoutHead,
        List<Discrepancy> discrepancies,
        long found) {

    /** More discrepancies than these help nobody. */
    public static final int MOST = 10_000;

    public AuditReport {
        discrepancies = List.copyOf(discrepancies);
    }

    public boolean isGood() {
        return found == 0;
    }
}
