package org.opengws.publishing.procedure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.opengws.publishing.files.YamlMap;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.language.TextNodes;
import org.opengws.publishing.people.Performer;
import org.opengws.publishing.people.Role;

/** Reads one step of a procedure file. */
final class StepReader {

    private static final int LONGEST_DEADLINE = 250;
    private static final Map<StepKind, Role> ROLES = new EnumMap<>(Map.of(
            StepKind.ENDORSE, Role.UNIT_HEAD,
            StepKind.APPROVE, Role.EXECUTIVE,
            StepKind.CONFIRM, Role.COMMUNICATIONS,
            StepKind.MEMO, Role.UNIT_HEAD,
            StepKind.RECEIVE, Role.DIRECTOR,
            StepKind.VERIFY, Role.VERIFIER));
    /** The steps that a declared group may perform, and that several people may have to pass. */
    private static final Set<StepKind> OPEN = Set.of(StepKind.ENDORSE, StepKind.APPROVE, StepKind.CONFIRM);

    private StepReader() {}

    static Optional<ReadStep> read(YamlMap map) {
        Optional<StepKind> kind = map.oneOf("kind", StepKind::byCode);
        Optional<Performer> performer = map.value("performer", Performer::new);
        Optional<String> id = map.value("id", StepReader::id);
        Text label = TextNodes.required(map, "label");
        int deadline = map.number("deadline", 1, LONGEST_DEADLINE);
        Quorum quorum = map.optionalOneOf("quorum", StepReader::quorum).orElse(Quorum.ONE);
        boolean enabled = map.flagOr("enabled", true);
        List<ChecklistPoint> checklist = checklist(map);
        if (kind.isEmpty() || performer.isEmpty() || id.isEmpty()) {
            return Optional.empty();
        }
        checkPerformer(map, kind.get(), performer.get(), quorum);
        return Optional.of(new ReadStep(
                map, new Step(id.get(), kind.get(), performer.get(), label, deadline, quorum, checklist), enabled));
    }

    private static void checkPerformer(YamlMap map, StepKind kind, Performer performer, Quorum quorum) {
        boolean group = performer.code().startsWith("group:");
        if (group ? !OPEN.contains(kind) : !performer.is(ROLES.get(kind))) {
            map.problem(
                    "performer",
                    "performer-not-for-kind",
                    performer.code(),
                    kind.code(),
                    ROLES.get(kind).code());
        }
        if (quorum == Quorum.ALL && !OPEN.contains(kind)) {
            map.problem("quorum", "quorum-not-for-kind", kind.code());
        }
    }

    private static List<ChecklistPoint> checklist(YamlMap map) {
        List<ChecklistPoint> points = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (YamlMap point : map.maps("checklist")) {
            String id = point.value("id", StepReader::id).orElse("?");
            if (!ids.add(id)) {
                point.problem("id", "checklist-point-twice", id);
            }
            points.add(new ChecklistPoint(id, TextNodes.inline(point)));
        }
        return points;
    }

    private static Optional<Quorum> quorum(String code) {
        return switch (code) {
            case "one" -> Optional.of(Quorum.ONE);
            case "all" -> Optional.of(Quorum.ALL);
            default -> Optional.empty();
        };
    }

    /** Steps, points and evidence fields are named alike: lower case, digits, hyphens. */
    static String id(String text) {
        return new ProcedureId(text).value();
    }
}
