package org.opengws.publishing.decision;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.opengws.publishing.edition.EditionState;
import org.opengws.publishing.edition.Verb;
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

                ## When, by whom, to what

                | verb | edition | from | at step | needs | who | to |
                |---|---|---|---|---|---|---|
                %s

                ## What is said with it and what it counts for

                *Separation*: what judges an edition is not for who edited or submitted it; what verifies one is never
                for who approved it, and the other way round. *Recall*: the owner takes nothing back that it was done
                on. *Altered*: it is done even where the content was changed round the domain.

                | verb | reason | ticked | carries | passes the step | separation | blocks a recall | altered |
                |---|---|---|---|---|---|---|---|
                %s

                ## What follows and how it is offered

                *Keeps the state*: lists go on counting since when it stood there. *Projects*: the public instances are
                brought to what is in force. *Offered*: as the main act where no smaller number is allowed (first), among
                the decisions of one page (choice). *Final*: nothing that the product offers undoes it; it is confirmed
                apart.

                | verb | keeps the state | projects | tells | offered | weight | final | leads to |
                |---|---|---|---|---|---|---|---|
                %s
                """.formatted(
                        Verbs.TABLE.stream().map(VerbsDocument::row).collect(Collectors.joining("\n")),
                        entries(VerbsDocument::counting),
                        entries(VerbsDocument::following));
    }

    private static String row(VerbRow row) {
        String from = row.from().stream().sorted().map(EditionState::code).collect(Collectors.joining(", "));
        String at = row.at().stream().sorted().map(StepKind::code).collect(Collectors.joining(", "));
        String edition = row.target() == VerbRow.Target.LATEST ? "latest" : "in force";
        return line(
                row.verb(), List.of(edition, from, at, row.needs(), row.who().description(), row.to()));
    }

    private static List<String> counting(VerbEntry entry) {
        VerbEntry.Asks asks = entry.asks();
        VerbEntry.Counts counts = entry.counts();
        return List.of(
                asks.reason().description(),
                asks.ticks().description(),
                asks.carries().description(),
                counts.passes().map(StepKind::code).orElse(""),
                counts.separation().description(),
                yes(counts.blocksRecall()),
                yes(counts.standsAltered()));
    }

    private static List<String> following(VerbEntry entry) {
        VerbEntry.Follows follows = entry.follows();
        VerbEntry.Offered offered = entry.offered();
        return List.of(
                yes(follows.keepsState()),
                yes(follows.projects()),
                follows.told().description(),
                offered.rank().description(),
                offered.weight().description(),
                yes(offered.isFinal()),
                entry.isOfTheSystem() ? "" : offered.leads().description());
    }

    private interface Columns {
        List<String> of(VerbEntry entry);
    }

    private static String entries(Columns columns) {
        return Stream.of(Verb.values())
                .map(verb -> line(verb, columns.of(Verbs.of(verb))))
                .collect(Collectors.joining("\n"));
    }

    private static String line(Verb verb, List<String> values) {
        return "| `" + verb.code() + "` | " + String.join(" | ", values) + " |";
    }

    private static String yes(boolean value) {
        return value ? "yes" : "";
    }
}
