package org.opengws.publishing.procedure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.opengws.publishing.files.Checked;
import org.opengws.publishing.files.Problem;
import org.opengws.publishing.files.YamlFile;
import org.opengws.publishing.files.YamlMap;
import org.opengws.publishing.language.PlainName;
import org.opengws.publishing.language.TextNodes;

/**
 * The strict parser of {@code procedures/*.yaml}, the same in both hosts. A file puts known kinds of step in order; it
 * cannot remove verification, invent a verb or carry a script.
 */
public final class ProcedureFile {

    static final Comparator<Procedure> STRICTEST_FIRST =
            Comparator.comparingInt(Procedure::strictness).reversed().thenComparing(Procedure::id);

    private static final Pattern PATH = Pattern.compile("(?:.*/)?([^/]*)\\.yaml");

    private ProcedureFile() {}

    /** The id is the file's name without its ending; the source is the text itself. */
    public static Checked<Procedure> parse(String file, String text) {
        Matcher name = PATH.matcher(file);
        if (!name.matches() || !PlainName.is(name.group(1))) {
            return Checked.refused(List.of(Problem.at(file, 0, "", "file-name-not-an-id", file)));
        }
        ProcedureId id = new ProcedureId(name.group(1));
        return YamlFile.read(file, text, map -> new ProcedureFile().read(id, text, map));
    }

    private Optional<Procedure> read(ProcedureId id, String text, YamlMap map) {
        Optional<Clause> clause = map.oneOf("clause", Clause::byCode);
        var name = TextNodes.required(map, "name");
        int strictness = map.number("strictness", 1, 100);
        boolean standingCheck = map.flagOr("standing-check", false);
        List<EvidenceField> evidence = new EvidenceReader(map).read();
        List<ReadStep> steps = new ArrayList<>();
        map.maps("steps").forEach(step -> StepReader.read(step).ifPresent(steps::add));
        refuseTwice(steps);
        clause.ifPresent(known -> ProcedureRules.check(map, known, steps, evidence, standingCheck));
        return map.isSound()
                ? Optional.of(new Procedure(
                        id,
                        name,
                        clause.orElseThrow().code(),
                        strictness,
                        steps.stream()
                                .filter(ReadStep::enabled)
                                .map(ReadStep::step)
                                .toList(),
                        evidence,
                        standingCheck,
                        text))
                : Optional.empty();
    }

    private static void refuseTwice(List<ReadStep> steps) {
        Set<StepId> ids = new HashSet<>();
        for (ReadStep step : steps) {
            if (!ids.add(step.step().id())) {
                step.map().problem("id", "step-twice", step.step().id());
            }
        }
    }
}
