package org.opengws.publishing.procedure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.opengws.publishing.files.YamlMap;
import org.opengws.publishing.language.PlainName;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.language.TextNodes;
import org.opengws.publishing.people.Performer;

/** Reads one step of a procedure file. */
final class StepReader {

    private static final int LONGEST_DEADLINE = 250;

    private StepReader() {}

    static Optional<ReadStep> read(YamlMap map) {
        Optional<StepKind> kind = map.oneOf("kind", StepKind::byCode);
        Optional<Performer> performer = map.value("performer", Performer::new);
        Optional<StepId> id = map.value("id", StepId::new);
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
        if (group ? !kind.isOpen() : !performer.is(kind.performer())) {
            map.problem(
                    "performer",
                    "performer-not-for-kind",
                    performer.code(),
                    kind.code(),
                    kind.performer().code());
        }
        if (quorum == Quorum.ALL && !kind.isOpen()) {
            map.problem("quorum", "quorum-not-for-kind", kind.code());
        }
    }

    private static List<ChecklistPoint> checklist(YamlMap map) {
        List<ChecklistPoint> points = new ArrayList<>();
        Set<PointId> ids = new HashSet<>();
        for (YamlMap point : map.maps("checklist")) {
            PointId id = point.value("id", PointId::named).orElse(new PointId("?"));
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

    /** Evidence fields are named like steps and points. */
    static String id(String text) {
        PlainName.check("field", text);
        return text;
    }
}
