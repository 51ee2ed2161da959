package org.opengws.publishing.decision;

import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.people.Person;

/** A quorum of all: everybody who may act at the step, other than who edited or submitted, agrees in the same round. */
final class Everybody {

    private final Verb verb;
    private final Situation situation;

    /** @param verb that the person of the situation does now */
    Everybody(Verb verb, Situation situation) {
        this.verb = verb;
        this.situation = situation;
    }

    /** Whether his is the last agreement that was missing. */
    boolean hasDecided() {
        return Performing.candidates(situation).stream()
                .filter(other -> !other.id().equals(situation.person().id()))
                .filter(this::mayJudge)
                .allMatch(this::hasAgreed);
    }

    private boolean mayJudge(Person other) {
        Edition edition = situation.edition();
        return !edition.editors().contains(other.id()) && !edition.submitters().contains(other.id());
    }

    private boolean hasAgreed(Person other) {
        Edition edition = situation.edition();
        return situation.publication().decisions().stream()
                .anyMatch(decision -> decision.edition() == edition.number()
                        && decision.round() == edition.round()
                        && decision.step().equals(edition.step())
                        && decision.verb() == verb
                        && decision.by().id().equals(other.id()));
    }
}
