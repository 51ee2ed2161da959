package org.opengws.publishing.decision;

import java.util.List;
import java.util.function.Function;

import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.refusal.Refusal;

/** What comes of a request: the next publication with its effects, or all reasons why not. */
public sealed interface Outcome {

    /** @param next has the version after the one decided on */
    record Accepted(Publication next, List<Effect> effects) implements Outcome {

        public Accepted {
            effects = List.copyOf(effects);
        }
    }

    /** @param refusals at least one */
    record Refused(List<Refusal> refusals) implements Outcome {

        public Refused {
            refusals = List.copyOf(refusals);
            if (refusals.isEmpty()) {
                throw new IllegalArgumentException("a refusal has a reason");
            }
        }
    }

    static Outcome refused(Refusal... refusals) {
        return new Refused(List.of(refusals));
    }

    default <T> T fold(Function<Accepted, T> accepted, Function<List<Refusal>, T> refused) {
        return this instanceof Accepted yes ? accepted.apply(yes) : refused.apply(((Refused) this).refusals());
    }

    default boolean isAccepted() {
        return this instanceof Accepted;
    }
}
