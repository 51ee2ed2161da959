package org.opengws.publishing.jcr.publication;

import java.util.List;

import org.opengws.publishing.jcr.tree.Flat;
import org.opengws.publishing.jcr.tree.Names;
import org.opengws.publishing.jcr.tree.Tree;
import org.opengws.publishing.people.Performer;
import org.opengws.publishing.procedure.ChecklistPoint;
import org.opengws.publishing.procedure.EvidenceField;
import org.opengws.publishing.procedure.PointId;
import org.opengws.publishing.procedure.Procedure;
import org.opengws.publishing.procedure.ProcedureId;
import org.opengws.publishing.procedure.Quorum;
import org.opengws.publishing.procedure.Step;
import org.opengws.publishing.procedure.StepId;
import org.opengws.publishing.procedure.StepKind;

/** A pinned procedure, read again without its file's text, so that a stricter parser of a later day changes nothing. */
final class ProcedureTree {

    private ProcedureTree() {}

    static Tree of(Procedure procedure) {
        return new Tree(Names.PART)
                .put("id", procedure.id().value())
                .put("name", procedure.name())
                .put("clause", procedure.clause())
                .put("strictness", procedure.strictness())
                .put("standingCheck", procedure.standingCheck())
                .put("source", procedure.source())
                .put("steps", Flat.of(procedure.steps(), ProcedureTree::step))
                .put("evidence", Flat.of(procedure.evidence(), ProcedureTree::field));
    }

    static Procedure procedure(Tree tree) {
        return new Procedure(
                new ProcedureId(tree.text("id")),
                tree.bilingual("name"),
                tree.text("clause"),
                tree.number("strictness"),
                new Flat(tree.list("steps")).all(ProcedureTree::step),
                new Flat(tree.list("evidence"))
                        .all(flat -> new EvidenceField(flat.next(), flat.text(), Boolean.parseBoolean(flat.next()))),
                tree.flag("standingCheck"),
                tree.text("source"));
    }

    private static void step(List<String> flat, Step step) {
        flat.add(step.id().value());
        flat.add(step.kind().code());
        flat.add(step.performer().code());
        Flat.text(flat, step.label());
        flat.add(Integer.toString(step.deadline()));
        flat.add(step.quorum().name());
        Flat.sized(flat, step.checklist(), (list, point) -> {
            list.add(point.id().value());
            Flat.text(list, point.label());
        });
    }

    private static Step step(Flat flat) {
        return new Step(
                new StepId(flat.next()),
                StepKind.byCode(flat.next()).orElseThrow(),
                new Performer(flat.next()),
                flat.text(),
                flat.number(),
                Quorum.valueOf(flat.next()),
                flat.several(point -> new ChecklistPoint(new PointId(point.next()), point.text())));
    }

    private static void field(List<String> flat, EvidenceField field) {
        flat.add(field.id());
        Flat.text(flat, field.label());
        flat.add(Boolean.toString(field.required()));
    }
}
