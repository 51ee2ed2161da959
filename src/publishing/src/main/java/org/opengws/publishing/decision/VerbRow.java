package org.opengws.publishing.decision;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.opengws.publishing.edition.EditionState;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.procedure.StepKind;

/**
 * One row of the table of verbs.
 *
 * @param target the edition that it works on
 * @param from states of that edition
 * @param at kinds of step at which it applies; empty where it does not depend on one
 * @param conditions what else must hold, all of it
 * @param to what comes of it, in words
 */
public record VerbRow(
        Verb verb,
        Target target,
        Set<EditionState> from,
        Set<StepKind> at,
        List<Condition> conditions,
        Who who,
        String to) {

    /** Which of a publication's editions a verb works on. */
    public enum Target {
        /** The one begun last. */
        LATEST,
        /** The one that is public. */
        IN_FORCE
    }

    /** Marks of the publication that a verb needs. */
    public enum Condition {
        NOT_SUSPENDED("not suspended"),
        SUSPENDED("suspended, not expired"),
        NO_OTHER_OPEN("no other edition open"),
        NONE_IN_FORCE("no edition in force"),
        WITHDRAWAL_REQUESTED("withdrawal requested"),
        NO_WITHDRAWAL_REQUESTED("no withdrawal requested"),
        STANDING_CHECKED("a procedure with standing check"),
        UNDECIDED("no decision at the step yet"),
        HELD("before its publish-not-before date");

        private final String description;

        Condition(String description) {
            this.description = description;
        }

        public String description() {
            return description;
        }
    }

    public VerbRow {
        from = Set.copyOf(from);
        at = Set.copyOf(at);
        conditions = List.copyOf(conditions);
    }

    /** The conditions in words. */
    public String needs() {
        return conditions.stream().map(Condition::description).collect(Collectors.joining(", "));
    }

    boolean applies(EditionState state) {
        return from.contains(state);
    }

    static Set<EditionState> states(EditionState first, EditionState... rest) {
        return EnumSet.of(first, rest);
    }
}
