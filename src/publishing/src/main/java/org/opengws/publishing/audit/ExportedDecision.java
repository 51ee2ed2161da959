package org.opengws.publishing.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.opengws.publishing.decision.Circumstances;
import org.opengws.publishing.edition.Canonical;
import org.opengws.publishing.edition.DecisionFormat;
import org.opengws.publishing.edition.PublicationId;

/**
 * A decision as an export holds it.
 *
 * @param day on which it was made in Thailand; empty where that cannot be read any more
 * @param stored the hash that the product kept
 * @param drawn the hash that its fields give
 */
record ExportedDecision(
        PublicationId publication, int number, Optional<LocalDate> day, String previous, String stored, String drawn)
        implements ChainEntry {

    private static final int CANONICAL = 2;
    private static final int BEHIND_DECIDER = CANONICAL + 15;

    @Override
    public boolean isIntact() {
        return stored.equals(drawn);
    }

    /** From the line's values; empty where they are no decision of a version that is known. */
    static Optional<ExportedDecision> parse(List<String> values) {
        try {
            Optional<DecisionFormat> format = DecisionFormat.byCode(values.get(CANONICAL));
            if (format.isEmpty()) {
                return Optional.empty();
            }
            Canonical canonical = new Canonical(values.get(CANONICAL));
            values.subList(CANONICAL + 1, values.size()).forEach(canonical::add);
            return Optional.of(new ExportedDecision(
                    new PublicationId(values.get(CANONICAL + 1)),
                    Integer.parseInt(values.get(CANONICAL + 2)),
                    day(values, format.get()),
                    values.get(values.size() - 1),
                    values.get(1),
                    canonical.sha256()));
        } catch (IllegalArgumentException | IndexOutOfBoundsException notADecision) {
            return Optional.empty();
        }
    }

    /** It stands behind lists: roles where the format has them, corrections of three values each, the checklist. */
    private static Optional<LocalDate> day(List<String> values, DecisionFormat format) {
        try {
            int comment = format.hasRoles()
                    ? BEHIND_DECIDER + 1 + Integer.parseInt(values.get(BEHIND_DECIDER))
                    : BEHIND_DECIDER;
            int corrections = comment + 1;
            int checklist = corrections + 1 + 3 * Integer.parseInt(values.get(corrections));
            int passed = checklist + 1 + Integer.parseInt(values.get(checklist));
            return Optional.of(LocalDate.ofInstant(Instant.parse(values.get(passed + 1)), Circumstances.ZONE));
        } catch (NumberFormatException | IndexOutOfBoundsException | DateTimeException altered) {
            return Optional.empty();
        }
    }
}
