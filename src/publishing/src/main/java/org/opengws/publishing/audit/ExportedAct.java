package org.opengws.publishing.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.opengws.publishing.decision.Circumstances;
import org.opengws.publishing.edition.Canonical;
import org.opengws.publishing.office.OfficeAct;

/** An act of the office as an export holds it. */
record ExportedAct(int number, Optional<LocalDate> day, String previous, String stored, String drawn)
        implements ChainEntry {

    private static final int CANONICAL = 2;

    @Override
    public boolean isIntact() {
        return stored.equals(drawn);
    }

    /** From the line's values; empty where they are no act of a version that is known. */
    static Optional<ExportedAct> parse(List<String> values) {
        try {
            if (!values.get(CANONICAL).equals(OfficeAct.FORMAT)) {
                return Optional.empty();
            }
            Canonical canonical = new Canonical(values.get(CANONICAL));
            values.subList(CANONICAL + 1, values.size()).forEach(canonical::add);
            return Optional.of(new ExportedAct(
                    Integer.parseInt(values.get(CANONICAL + 1)),
                    day(values.get(values.size() - 2)),
                    values.get(values.size() - 1),
                    values.get(1),
                    canonical.sha256()));
        } catch (NumberFormatException | IndexOutOfBoundsException notAnAct) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String moment) {
        try {
            return Optional.of(LocalDate.ofInstant(Instant.parse(moment), Circumstances.ZONE));
        } catch (DateTimeException altered) {
            return Optional.empty();
        }
    }
}
