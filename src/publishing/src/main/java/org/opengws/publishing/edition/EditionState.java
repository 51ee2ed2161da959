package org.opengws.publishing.edition;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fixed states of an edition. For whom it waits comes from its step, not from here. */
public enum EditionState {
    DRAFT,
    IN_PROCEDURE,
    RETURNED,
    REJECTED,
    /** Verified; on its way to the public instances, or held until its publish-not-before date. */
    PUBLISHING,
    PUBLISHED,
    SUPERSEDED,
    WITHDRAWN;

    /** Those of an edition that is on its way: {@link #isOpen}. */
    public static final Set<EditionState> OPEN =
            Stream.of(values()).filter(EditionState::isOpen).collect(Collectors.toUnmodifiableSet());

    /** Those of an edition that is public or was: {@link #isOrWasPublic}. */
    public static final Set<EditionState> PUBLIC =
            Stream.of(values()).filter(EditionState::isOrWasPublic).collect(Collectors.toUnmodifiableSet());

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<EditionState> byCode(String code) {
        for (EditionState state : values()) {
            if (state.code().equals(code)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }

    /** Whether the edition is on its way, so that no other may be begun. */
    public boolean isOpen() {
        return this == DRAFT || this == IN_PROCEDURE || this == RETURNED || this == PUBLISHING;
    }

    /** Whether an edition in it is public or was, which nothing undoes. */
    public boolean isOrWasPublic() {
        return this == PUBLISHED || this == SUPERSEDED || this == WITHDRAWN;
    }

    /** Whether its owner may change its content. */
    public boolean isEditable() {
        return this == DRAFT || this == RETURNED;
    }
}
