package org.opengws.publishing.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.opengws.publishing.audit.Discrepancy.Kind;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.storage.JournalLine;

/** One check under way: takes the export line by line. */
final class Checking {

    private final HeadsRead handedOut;
    private final ExportedJournal journal = new ExportedJournal();
    private final Set<PublicationId> publications = new HashSet<>();
    private final List<Discrepancy> discrepancies = new ArrayList<>();
    private Optional<Instant> exportedAt = Optional.empty();
    private Optional<CheckedChain> chain = Optional.empty();
    private Optional<CheckedChain> office = Optional.empty();
    private boolean earlier;
    private int promised;
    private boolean ended;
    private long number;
    private long decisions;
    private long found;
    private long withoutHead;

    Checking(HeadsRead handedOut) {
        this.handedOut = handedOut;
        handedOut.discrepancies().forEach(this::add);
    }

    void line(String line) {
        number++;
        boolean good = JsonLine.parse(line).map(this::read).orElse(false);
        if (!good) {
            chain.ifPresentOrElse(
                    open -> add(
                            Discrepancy.of(Kind.LINE_BROKEN, open.publication().orElseThrow(), 0, "line " + number)),
                    () -> add(Discrepancy.ofFile(Kind.LINE_BROKEN, "line " + number)));
        }
    }

    private boolean read(List<String> values) {
        if (number == 1 || ended) {
            return number == 1 && begin(values);
        }
        return switch (values.get(0)) {
            case ExportFormat.HEAD -> head(values);
            case ExportFormat.JOURNAL -> journal(values);
            case ExportFormat.OFFICE_ACT -> act(values);
            case ExportFormat.PUBLICATION -> publication(values);
            case ExportFormat.DECISION -> decision(values);
            case ExportFormat.END -> end(values);
            default -> false;
        };
    }

    private boolean begin(List<String> values) {
        earlier = values.get(0).equals(ExportFormat.EARLIER);
        if (values.size() != 2 || !earlier && !values.get(0).equals(ExportFormat.VERSION)) {
            return false;
        }
        try {
            exportedAt = Optional.of(Instant.parse(values.get(1)));
            return true;
        } catch (DateTimeException notAMoment) {
            return false;
        }
    }

    private boolean head(List<String> values) {
        Optional<DayHead> head = DayHead.parse(values);
        head.filter(one -> !one.equals(handedOut.heads().get(one.day())))
                .ifPresent(one -> add(Discrepancy.of(
                        handedOut.heads().containsKey(one.day()) ? Kind.HEAD_DIFFERS : Kind.HEAD_MISSING,
                        one.day(),
                        "line " + number)));
        return head.isPresent();
    }

    private boolean journal(List<String> values) {
        Optional<JournalLine> line = ExportedJournal.parse(values);
        // behind the first publication a journal is none any more: it was moved there
        line.ifPresent(journal::add);
        return line.isPresent() && publications.isEmpty();
    }

    /** They stand between the journal and the first publication. */
    private boolean act(List<String> values) {
        Optional<ExportedAct> read = earlier || !publications.isEmpty() ? Optional.empty() : ExportedAct.parse(values);
        read.ifPresent(act -> {
            officeChain().add(act);
            withoutHead += hasHead(act.day(), act.stored()) ? 0 : 1;
        });
        return read.isPresent();
    }

    private CheckedChain officeChain() {
        if (office.isEmpty()) {
            office = Optional.of(new CheckedChain(Optional.empty(), journal.take(JournalLine.OFFICE), this::isOver));
        }
        return office.get();
    }

    private boolean publication(List<String> values) {
        close();
        if (values.size() != 3
                || !PublicationId.isValid(values.get(1))
                || !values.get(2).matches("[0-9]{1,9}")) {
            return false;
        }
        PublicationId id = new PublicationId(values.get(1));
        promised = Integer.parseInt(values.get(2));
        chain = Optional.of(new CheckedChain(Optional.of(id), journal.take(id.value()), this::isOver));
        return publications.add(id);
    }

    private boolean decision(List<String> values) {
        decisions++;
        Optional<ExportedDecision> read = ExportedDecision.parse(values);
        Optional<CheckedChain> its = read.flatMap(decision ->
                chain.filter(open -> open.publication().orElseThrow().equals(decision.publication())));
        if (its.isEmpty()) {
            read.ifPresent(moved -> add(Discrepancy.of(
                    Kind.REORDERED, moved.publication(), moved.number(), "not under its publication, line " + number)));
            return read.isPresent();
        }
        its.get().add(read.get());
        withoutHead += hasHead(read.get().day(), read.get().stored()) ? 0 : 1;
        return true;
    }

    private boolean end(List<String> values) {
        close();
        ended = true;
        List<String> counted = new ArrayList<>(List.of(
                Long.toString(journal.lines()), Integer.toString(publications.size()), Long.toString(decisions)));
        if (!earlier) {
            counted.add(1, Integer.toString(acts()));
        }
        List<String> said = values.subList(1, values.size());
        if (said.size() == counted.size() && !said.equals(counted)) {
            add(Discrepancy.ofFile(Kind.FILE_CUT_OFF, "it says " + said + ", it has " + counted));
        }
        return said.size() == counted.size();
    }

    private void close() {
        chain.ifPresent(open -> {
            open.check(this::add);
            if (open.size() != promised) {
                add(Discrepancy.of(
                        Kind.FILE_CUT_OFF,
                        open.publication().orElseThrow(),
                        0,
                        "it says " + promised + " decisions, it has " + open.size()));
            }
        });
        chain = Optional.empty();
    }

    private int acts() {
        return office.map(CheckedChain::size).orElse(0);
    }

    AuditReport report() {
        close();
        officeChain().check(this::add);
        if (!ended) {
            add(Discrepancy.ofFile(Kind.FILE_CUT_OFF, "no last line"));
        }
        journal.rest()
                .forEach((publication, lines) -> lines.values()
                        .forEach(line -> add(Discrepancy.of(
                                Kind.CUT_OFF,
                                new PublicationId(publication),
                                line.number(),
                                "in the journal of " + line.day()))));
        journal.twice().forEach(twice -> add(Discrepancy.ofFile(Kind.LINE_BROKEN, "twice in the journal: " + twice)));
        long after = CheckedDays.check(handedOut.heads(), journal.days(), this::isOver, this::add)
                + handedOut.hours().check(journal.days(), this::isAnswered, this::add);
        return new AuditReport(
                exportedAt,
                publications.size(),
                decisions,
                acts(),
                handedOut.heads().size() + handedOut.hours().size(),
                after,
                withoutHead,
                discrepancies,
                found);
    }

    /** Whether the export has the day's journal whole. */
    private boolean isOver(LocalDate day) {
        return exportedAt.filter(at -> DrawingHeads.isOver(day, at)).isPresent();
    }

    /** Whether the export was begun after what a head of that moment joins had been saved. */
    private boolean isAnswered(Instant drawn) {
        return exportedAt.filter(at -> !at.isBefore(drawn)).isPresent();
    }

    private boolean hasHead(Optional<LocalDate> made, String hash) {
        return made.filter(day ->
                        handedOut.heads().containsKey(day) || handedOut.hours().have(day, hash))
                .isPresent();
    }

    private void add(Discrepancy discrepancy) {
        found++;
        if (discrepancies.size() < AuditReport.MOST) {
            discrepancies.add(discrepancy);
        }
    }
}
