package org.opengws.publishing.coverage;

import java.util.Locale;
import java.util.Optional;

/** What can be said of a scheme's item. Of those that are counted, later values are better. */
public enum ItemState {
    /** The office said, with a reason, that the item is not asked of it; outside every score. */
    NOT_APPLICABLE,
    /** Nobody named anything that could answer it; outside every score. */
    NOT_MAPPED,
    MISSING,
    IN_PROCEDURE,
    STALE,
    /** Current, and some rule about its evidence is not met. */
    EVIDENCE_INCOMPLETE,
    CURRENT;

    static ItemState of(Coverage coverage) {
        return switch (coverage) {
            case MISSING -> MISSING;
            case IN_PROCEDURE -> IN_PROCEDURE;
            case STALE -> STALE;
            case CURRENT -> CURRENT;
        };
    }

    /** Whether a score counts the item at all. */
    public boolean isCounted() {
        return this != NOT_APPLICABLE && this != NOT_MAPPED;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ItemState> byCode(String code) {
        for (ItemState state : values()) {
            if (state.code().equals(code)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }
}
