package org.opengws.web.desk.catalogue;

import java.util.List;
import java.util.Locale;

import org.opengws.publishing.people.Role;
import org.opengws.publishing.procedure.Procedure;
import org.opengws.publishing.procedure.Step;
import org.opengws.web.Answer;
import org.opengws.web.Domain;
import org.opengws.web.Visit;
import org.opengws.web.desk.screen.Screen;
import org.opengws.web.desk.screen.Wording;

/** แบบขั้นตอนการเผยแพร่: the procedures in force, and what is wrong with their files. */
public final class ProcedureList implements Screen {

    private final Domain domain;

    /** One step. */
    public record StepLine(
            String label, String kind, String performer, String deadline, String quorum, List<String> checklist) {}

    /** One procedure. */
    public record Line(String id, String name, List<StepLine> steps, List<String> evidence, boolean standingCheck) {}

    /** All of them. */
    public record View(List<Line> procedures, List<String> problems) {}

    public ProcedureList(Domain domain) {
        this.domain = domain;
    }

    @Override
    public Answer answer(Visit visit) {
        Wording wording = new Wording(domain, visit.language());
        View view = new View(
                domain.publishing().procedures().all().stream()
                        .map(procedure -> line(procedure, wording))
                        .toList(),
                domain.publishing().procedures().problems().stream()
                        .map(problem -> domain.texts().of(problem, visit.language()))
                        .toList());
        return Answer.page("catalogue/procedures.ftlh", "view", view);
    }

    private static Line line(Procedure procedure, Wording wording) {
        return new Line(
                procedure.id().value(),
                wording.of(procedure.name()),
                procedure.steps().stream().map(step -> step(step, wording)).toList(),
                procedure.evidence().stream()
                        .map(field -> wording.of(field.label()))
                        .toList(),
                procedure.standingCheck());
    }

    private static StepLine step(Step step, Wording wording) {
        String code = step.performer().code();
        return new StepLine(
                wording.of(step.label()),
                wording.of("step-name." + step.kind().code()),
                Role.byCode(code).map(role -> wording.of("role." + role.code())).orElse(code.replace("group:", "")),
                wording.of("procedure.deadline", step.deadline()),
                wording.of("quorum." + step.quorum().name().toLowerCase(Locale.ROOT)),
                step.checklist().stream()
                        .map(point -> wording.of(point.label()))
                        .toList());
    }
}
