package org.opengws.publishing.decision;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What must follow a save outside it. Names the effect, never its content: the worker looks at what is in force when it
 * gets there.
 *
 * @param heldUntil not to be done before that day
 */
public record Effect(Kind kind, Optional<LocalDate> heldUntil) {

    /** What kinds of effect there are. */
    public enum Kind {
        /** Bring the public instances to what is in force now. */
        PROJECT,
        /** Tell those who may act now, and the owner of the outcome. */
        NOTIFY
    }

    public static final Effect PROJECT = new Effect(Kind.PROJECT, Optional.empty());
    public static final Effect NOTIFY = new Effect(Kind.NOTIFY, Optional.empty());

    public Effect {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(heldUntil, "heldUntil");
    }

    public static Effect projectOn(LocalDate day) {
        return new Effect(Kind.PROJECT, Optional.of(day));
    }
}
