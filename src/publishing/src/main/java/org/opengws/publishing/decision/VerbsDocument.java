package org.opengws.publishing.decision;

import java.util.stream.Collectors;

import org.opengws.publishing.edition.EditionState;
import org.opengws.publishing.procedure.StepKind;

/** The table of verbs as a Markdown page. */
public final class VerbsDocument {

    private VerbsDocument() {}

    public static String markdown() {
        return """
                # Verbs

                Every act that the product knows, as the domain decides it. Printed by the build from
                `org.opengws.publishing.decision.Verbs`; do not edit by hand.

                A verb works on the *latest* edition or on the one *in force*. Beside this table, no configuration
                turns these off: whoever edited or submitted an edition does not endorse, approve, confirm, return,
                reject, verify or check it; nobody both approves and verifies one; where the ICT centre itself is the
                owner, the verifier did not endorse it; whoever asked for a withdrawal does not decide on it; a
                decision on a stale version is refused; what was changed round the domain is refused and goes back.

                | verb | edition | from | at step | needs | who | to |
                |---|---|---|---|---|---|---|
                %s
                """.formatted(Verbs.TABLE.stream().map(VerbsDocument::row).collect(Collectors.joining("\n")));
    }

    private static String row(VerbRow row) {
        String from = row.from().stream().sorted().map(EditionState::code).collect(Collectors.joining(", "));
        String at = row.at().stream().sorted().map(StepKind::code).collect(Collectors.joining(", "));
        String edition = row.target() == VerbRow.Target.LATEST ? "latest" : "in force";
        return "| "
                + String.join(
                        " | ",
                        "`" + row.verb().code() + "`",
                        edition,
                        from,
                        at,
                        row.condition().description(),
                        row.who().description(),
                        row.to())
                + " |";
    }
}
