package org.opengws.publishing.decision;

import java.util.List;
import java.util.Optional;

import org.opengws.publishing.files.ResourceSource;
import org.opengws.publishing.procedure.Procedures;

/** Procedures that the framework does not have, to try what an office might configure. */
final class Trial {

    static final int ENDORSE = 1;
    static final int APPROVE = 2;
    static final int CONFIRM = 4;
    static final int MEMO = 8;
    static final int RECEIVE = 16;
    static final int ALL = 32;

    private Trial() {}

    /** @param shape which steps there are, and whether endorsing and confirming need everybody */
    static Procedures procedures(String id, int shape) {
        String yaml = yaml(shape);
        String path = "procedures/" + id + ".yaml";
        Procedures procedures = new Procedures(new ResourceSource() {
            @Override
            public List<String> list(String folder) {
                return folder.equals("procedures") ? List.of(path) : List.of();
            }

            @Override
            public Optional<String> read(String wanted) {
                return wanted.equals(path) ? Optional.of(yaml) : Optional.empty();
            }
        });
        if (!procedures.problems().isEmpty()) {
            throw new IllegalStateException(procedures.problems() + "\n" + yaml);
        }
        return procedures;
    }

    private static String yaml(int shape) {
        StringBuilder steps = new StringBuilder();
        String quorum = (shape & ALL) != 0 ? ", quorum: all" : "";
        add(steps, shape & ENDORSE, "endorse", "unit-head", quorum);
        add(steps, shape & APPROVE, "approve", "executive", "");
        add(steps, shape & CONFIRM, "confirm", "communications", quorum);
        // the parser demands a memo where an executive approves (framework 2) or a director receives it
        add(steps, shape & (MEMO | APPROVE | RECEIVE), "memo", "unit-head", "");
        add(steps, shape & RECEIVE, "receive", "director", "");
        add(steps, 1, "verify", "verifier", "");
        String clause = (shape & APPROVE) != 0 ? "1.1" : "1.3";
        return "name: {th: ทดลอง, en: Trial}\nclause: \"" + clause + "\"\nstrictness: 10\nstanding-check: "
                + clause.equals("1.3") + "\nsteps:\n" + steps;
    }

    private static void add(StringBuilder steps, int wanted, String kind, String performer, String more) {
        if (wanted != 0) {
            steps.append("  - {id: ")
                    .append(kind)
                    .append(", kind: ")
                    .append(kind)
                    .append(", performer: ");
            steps.append(performer).append(", deadline: 1").append(more);
            steps.append(", label: {th: ขั้น, en: Step}}\n");
        }
    }
}
