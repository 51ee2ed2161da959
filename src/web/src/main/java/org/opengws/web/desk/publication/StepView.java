package org.opengws.web.desk.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.EditionState;
import org.opengws.publishing.procedure.Procedure;
import org.opengws.publishing.procedure.Step;
import org.opengws.web.Domain;
import org.opengws.web.desk.screen.Wording;

/**
 * One step of the line that shows where an edition stands.
 *
 * @param state {@code done}, {@code here}, {@code returned}, {@code skipped} or {@code ahead}
 * @param note why it is skipped, or until when it is due
 */
public record StepView(String name, String label, String state, String note) {

    static List<StepView> of(Edition edition, Optional<Procedure> procedure, Domain domain, Wording wording) {
        List<StepView> line = new ArrayList<>();
        boolean writing = edition.state().isEditable();
        line.add(new StepView(wording.of("step-name.write"), "", writing ? "here" : "done", ""));
        boolean passed = isThrough(edition);
        boolean before = edition.state() == EditionState.IN_PROCEDURE || passed;
        for (Step step : procedure.map(Procedure::steps).orElse(List.of())) {
            boolean here = edition.isAt(step);
            before = before && !here;
            line.add(view(edition, step, here, before, domain, wording));
        }
        boolean online = edition.publishedAt().isPresent();
        boolean underway = edition.state() == EditionState.PUBLISHING;
        line.add(new StepView(wording.of("step-name.public"), "", online ? "done" : underway ? "here" : "ahead", ""));
        return line;
    }

    private static StepView view(
            Edition edition, Step step, boolean here, boolean before, Domain domain, Wording wording) {
        String name = wording.of("step-name." + step.kind().code());
        String label = wording.of(step.label());
        Optional<Edition.SkippedStep> skipped = edition.skipped().stream()
                .filter(other -> other.step().equals(step.id()))
                .findFirst();
        if (skipped.isPresent() && edition.state() != EditionState.DRAFT) {
            return new StepView(
                    name,
                    label,
                    "skipped",
                    wording.of("skipped." + skipped.get().reason()));
        }
        if (here) {
            String due = edition.stepDue().map(wording::left).orElse("");
            return new StepView(name, label, "here", due);
        }
        boolean returned = edition.state() == EditionState.RETURNED && edition.wasReturnedAt(step);
        boolean rejected = edition.state() == EditionState.REJECTED
                && step.kind() == org.opengws.publishing.procedure.StepKind.APPROVE;
        if (returned || rejected) {
            return new StepView(
                    name,
                    label,
                    "returned",
                    wording.of("state." + edition.state().code()));
        }
        return new StepView(name, label, before ? "done" : "ahead", "");
    }

    private static boolean isThrough(Edition edition) {
        return switch (edition.state()) {
            case PUBLISHING, PUBLISHED, SUPERSEDED, WITHDRAWN -> true;
            default -> false;
        };
    }
}
