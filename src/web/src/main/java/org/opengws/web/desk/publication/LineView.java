package org.opengws.web.desk.publication;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.opengws.publishing.decision.Verbs;
import org.opengws.publishing.edition.EditionState;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.Role;
import org.opengws.publishing.procedure.StepKind;
import org.opengws.publishing.storage.PublicationLine;
import org.opengws.publishing.storage.PublicationLine.Access;
import org.opengws.web.Domain;
import org.opengws.web.desk.screen.Status;
import org.opengws.web.desk.screen.Wording;

/**
 * A publication as one line of a list.
 *
 * @param address below the desk; empty for what the one who looks may not open
 * @param due how much time is left, empty where nothing is due
 * @param next what the reader most likely does next, and where; empty where that is only to look
 * @param verb the decision that he is asked for, which may be made on several at once; empty where it is none
 */
public record LineView(
        String id,
        String address,
        String title,
        String topic,
        String owner,
        int edition,
        Status status,
        String since,
        String changed,
        String due,
        String urgency,
        String next,
        String nextAddress,
        String verb) {

    private static final String EDIT = "edit";
    private static final String MEMO = "memo";
    private static final String WITHDRAWAL = "withdrawal";

    public static LineView of(PublicationLine line, Domain domain, Wording wording) {
        return of(line, domain, wording, Optional.empty());
    }

    /** @param reader for whom it waits */
    public static LineView of(PublicationLine line, Domain domain, Wording wording, Optional<Person> reader) {
        String next = reader.map(person -> next(line, person)).orElse("");
        Optional<LocalDate> due = reader.isPresent() ? line.stepDue() : line.due();
        return of(
                line, domain, wording, due, ofStep(line, wording), next, reader.flatMap(person -> verb(line, person)));
    }

    /** Before a front office, which is to remind its executive: late is late. */
    public static LineView reminding(PublicationLine line, Domain domain, Wording wording) {
        return of(line, domain, wording, line.due(), wording::urgency, "", Optional.empty());
    }

    /** What nobody answers for, before somebody who stands in: with what he himself may do, if anything. */
    public static LineView stranded(PublicationLine line, Domain domain, Wording wording, Person reader) {
        Optional<Verb> verb = domain.publishing()
                .as(reader)
                .find(line.id())
                .map(publication -> domain.publishing().allowed(publication, reader))
                .flatMap(allowed -> line.step().map(Verbs::favourable).stream()
                        .flatMap(favourable -> Stream.of(favourable, Verb.ASSIGN))
                        .filter(allowed::contains)
                        .findFirst());
        return of(
                line,
                domain,
                wording,
                line.stepDue(),
                ofStep(line, wording),
                verb.map(Verb::code).orElse(""),
                Optional.empty());
    }

    private static Function<LocalDate, String> ofStep(PublicationLine line, Wording wording) {
        return day -> wording.urgency(day, line.step());
    }

    /**
     * @param due the day by which the list is sorted that the line is in
     * @param urgency of that day
     */
    private static LineView of(
            PublicationLine line,
            Domain domain,
            Wording wording,
            Optional<LocalDate> due,
            Function<LocalDate, String> urgency,
            String next,
            Optional<Verb> together) {
        LocalDate today = domain.today();
        String address = address(line);
        return new LineView(
                line.id().value(),
                address,
                wording.title(line),
                wording.topic(line.topic()),
                wording.unit(line.owner()),
                line.edition(),
                Status.of(line, today, wording),
                wording.brief(Domain.dayOf(line.since())),
                wording.brief(Domain.dayOf(line.changed())),
                due.map(wording::left).orElse(""),
                due.map(urgency).orElse("quiet"),
                next.isEmpty() ? wording.of("inbox.open") : wording.of("next." + next),
                address + path(next),
                together.map(Verb::code).orElse(""));
    }

    /** Below the desk; empty for what the one who looks may not open. */
    public static String address(PublicationLine line) {
        return line.access() == Access.NONE ? "" : "/publications/" + line.id().value();
    }

    /** The favourable verb of the step, or {@code edit}, {@code memo} or {@code withdrawal}; empty where one must look first. */
    private static String next(PublicationLine line, Person reader) {
        if (line.withdrawalRequested()) {
            return line.state() == EditionState.PUBLISHED ? WITHDRAWAL : "";
        }
        if (line.state() == EditionState.DRAFT || line.state() == EditionState.RETURNED) {
            return reader.is(Role.OWNER) ? EDIT : "";
        }
        return line.step().map(kind -> next(kind, reader)).orElse("");
    }

    /** The decision for which a line waits; empty where it waits for something else. */
    static Optional<Verb> verb(PublicationLine line, Person reader) {
        return Verb.byCode(next(line, reader));
    }

    /** A clerk draws the memo up; only the head sends it. */
    private static String next(StepKind kind, Person reader) {
        boolean writes = kind == StepKind.MEMO && !reader.is(Role.UNIT_HEAD);
        return writes ? MEMO : Verbs.favourable(kind).code();
    }

    private static String path(String next) {
        if (next.isEmpty() || next.equals(WITHDRAWAL)) {
            return "";
        }
        return next.equals(EDIT) || next.equals(MEMO) ? "/" + next : "/act/" + next;
    }
}
