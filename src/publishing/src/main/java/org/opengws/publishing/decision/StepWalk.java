package org.opengws.publishing.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.opengws.publishing.edition.Content;
import org.opengws.publishing.edition.Decision;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.Memo;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.procedure.Procedure;
import org.opengws.publishing.procedure.Step;
import org.opengws.publishing.procedure.StepId;
import org.opengws.publishing.procedure.StepKind;

/**
 * Which steps a submission walks. A step is skipped whose last favourable decision still stands; never the one that
 * returned the edition, never the verifier's, and none where the owner took it back and changed a file.
 */
final class StepWalk {

    private final Publication publication;
    private final Edition edition;
    private final Procedure procedure;
    private final Agreed agreed;
    private final boolean ownCentre;

    /** @param agreed what earlier decisions stand for of the content now submitted */
    StepWalk(Publication publication, Edition edition, Procedure procedure, Agreed agreed, boolean ownCentre) {
        this.publication = publication;
        this.edition = edition;
        this.procedure = procedure;
        this.agreed = agreed;
        this.ownCentre = ownCentre;
    }

    List<Edition.SkippedStep> skipped() {
        List<Edition.SkippedStep> skipped = new ArrayList<>();
        boolean memoWalked = false;
        boolean anew = isAnew();
        for (Step step : procedure.steps()) {
            if (ownCentre && step.kind().isLetter()) {
                skipped.add(new Edition.SkippedStep(step.id(), Edition.SkippedStep.OWN_CENTRE));
            } else if (!anew && isUnchanged(step) && !(step.kind() == StepKind.RECEIVE && memoWalked)) {
                skipped.add(new Edition.SkippedStep(step.id(), Edition.SkippedStep.UNCHANGED));
            } else if (step.kind() == StepKind.MEMO) {
                memoWalked = true;
            }
        }
        return skipped;
    }

    /** What is sealed: standing for what was decided on, where a step is skipped for that; an approval before all else. */
    Content sealed(List<Edition.SkippedStep> skipped) {
        Optional<Content> standing = Optional.empty();
        for (StepKind kind : StepKind.binding()) {
            for (Step step : procedure.steps()) {
                boolean stands = standing.isEmpty()
                        && step.kind() == kind
                        && skipped.contains(new Edition.SkippedStep(step.id(), Edition.SkippedStep.UNCHANGED));
                if (stands) {
                    standing = lastFavourable(step).flatMap(agreed::under);
                }
            }
        }
        return standing.orElseGet(agreed::alone);
    }

    /** The first step to walk after that one; the first of all where {@code after} is empty. */
    static Step next(Procedure procedure, List<Edition.SkippedStep> skipped, Optional<StepId> after) {
        boolean passed = after.isEmpty();
        for (Step step : procedure.steps()) {
            boolean walked = skipped.stream().noneMatch(other -> other.step().equals(step.id()));
            if (passed && walked) {
                return step;
            }
            passed = passed || after.filter(step.id()::equals).isPresent();
        }
        throw new IllegalStateException(
                "no step after " + after.map(StepId::value).orElse("the beginning") + " in " + procedure.id());
    }

    /** Last day of the step's deadline where it begins today. */
    static LocalDate due(Step step, Circumstances circumstances) {
        return circumstances.workingDays().after(circumstances.today(), step.deadline());
    }

    private boolean isAnew() {
        return procedure.steps().stream()
                .flatMap(step -> lastFavourable(step).stream())
                .anyMatch(agreed::isRecalledAndChanged);
    }

    private boolean isUnchanged(Step step) {
        boolean never = step.kind() == StepKind.VERIFY || edition.wasReturnedAt(step);
        return !never
                && sameProcedure()
                && lastFavourable(step).map(this::binds).orElse(false);
    }

    /** A topic with another procedure starts that procedure anew. */
    private boolean sameProcedure() {
        return edition.pinned()
                .map(pinned -> pinned.id().equals(procedure.id()))
                .orElse(false);
    }

    private Optional<Decision> lastFavourable(Step step) {
        Decision last = null;
        for (Decision decision : publication.decisions()) {
            if (decision.edition() != edition.number()) {
                continue;
            }
            if (decision.verb() == Verb.VOID) {
                last = null;
            } else if (decision.passed() && decision.isOf(step) && decision.verb() == Verbs.favourable(step.kind())) {
                last = decision;
            }
        }
        return Optional.ofNullable(last);
    }

    private boolean binds(Decision decision) {
        return decision.verb() == Verb.RECEIVE
                ? edition.memo()
                        .filter(memo -> memo.signature().isPresent())
                        .map(Memo::hash)
                        .map(decision.bound().memo()::equals)
                        .orElse(false)
                : agreed.under(decision).isPresent();
    }
}
