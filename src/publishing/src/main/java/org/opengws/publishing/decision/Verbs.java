package org.opengws.publishing.decision;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.procedure.StepKind;

/**
 * The one table of verbs: from which state, at which kind of step, by whom, to what; and everything else that differs from
 * verb to verb. Printed into docs/verbs.md.
 */
public final class Verbs {

    private static final Map<Verb, VerbEntry> ENTRIES = entries();
    private static final Map<StepKind, Verb> FAVOURABLE = favourable();

    /** In the order of an edition's life. */
    public static final List<VerbRow> TABLE =
            Stream.of(Verb.values()).flatMap(verb -> of(verb).rows().stream()).toList();

    private Verbs() {}

    public static VerbEntry of(Verb verb) {
        return ENTRIES.get(verb);
    }

    public static List<VerbRow> rows(Verb verb) {
        return of(verb).rows();
    }

    /** The one that lets an edition pass such a step. */
    public static Verb favourable(StepKind kind) {
        return FAVOURABLE.get(kind);
    }

    private static Map<Verb, VerbEntry> entries() {
        Map<Verb, VerbEntry> entries = new EnumMap<>(Verb.class);
        for (Verb verb : Verb.values()) {
            entries.put(verb, VerbTable.entry(verb));
        }
        return entries;
    }

    private static Map<StepKind, Verb> favourable() {
        Map<StepKind, Verb> favourable = new EnumMap<>(StepKind.class);
        ENTRIES.values()
                .forEach(entry -> entry.counts().passes().ifPresent(kind -> favourable.put(kind, entry.verb())));
        for (StepKind kind : StepKind.values()) {
            if (!favourable.containsKey(kind)) {
                throw new IllegalStateException("no verb passes " + kind);
            }
        }
        return favourable;
    }
}
