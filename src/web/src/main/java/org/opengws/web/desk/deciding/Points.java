package org.opengws.web.desk.deciding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.opengws.publishing.decision.ByHand;
import org.opengws.publishing.decision.Verbs;
import org.opengws.publishing.document.Document;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.procedure.ChecklistPoint;
import org.opengws.publishing.procedure.PointId;
import org.opengws.publishing.procedure.Step;
import org.opengws.web.desk.screen.Wording;

/** What is ticked at a decision: the points of its step and, for the verifier, what no reading could say of a file. */
public final class Points {

    private Points() {}

    static List<DecideForm.Tick> of(Edition edition, Verb verb, Set<String> ticked, Wording wording) {
        List<DecideForm.Tick> points = new ArrayList<>();
        if (!Verbs.of(verb).asks().ticks().isChecklist()) {
            return points;
        }
        for (ChecklistPoint point : edition.currentStep().map(Step::checklist).orElse(List.of())) {
            points.add(tick(point.id(), wording.of(point.label()), ticked));
        }
        for (PointId point : ByHand.points(edition, verb)) {
            String name = ByHand.document(edition, point)
                    .map(Document::name)
                    .orElseThrow()
                    .value();
            points.add(tick(point, wording.of("decide.opens", name), ticked));
        }
        return points;
    }

    private static DecideForm.Tick tick(PointId point, String label, Set<String> ticked) {
        return new DecideForm.Tick(point.value(), label, ticked.contains(point.value()));
    }

    /** Their ids. */
    public static List<PointId> ids(Edition edition, Verb verb) {
        List<PointId> ids = new ArrayList<>();
        if (Verbs.of(verb).asks().ticks().isChecklist()) {
            edition.currentStep().map(Step::checklist).orElse(List.of()).forEach(point -> ids.add(point.id()));
            ids.addAll(ByHand.points(edition, verb));
        }
        return ids;
    }
}
