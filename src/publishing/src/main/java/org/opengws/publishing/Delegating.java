package org.opengws.publishing;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.opengws.publishing.decision.Circumstances;
import org.opengws.publishing.document.DocumentId;
import org.opengws.publishing.document.DocumentType;
import org.opengws.publishing.document.IncomingFile;
import org.opengws.publishing.document.Upload;
import org.opengws.publishing.document.Uploads;
import org.opengws.publishing.files.Checked;
import org.opengws.publishing.files.Problem;
import org.opengws.publishing.language.TypedText;
import org.opengws.publishing.office.Acted;
import org.opengws.publishing.office.OfficeAct;
import org.opengws.publishing.office.OfficeActKind;
import org.opengws.publishing.office.SecondPerson;
import org.opengws.publishing.people.Delegation;
import org.opengws.publishing.people.DelegationId;
import org.opengws.publishing.people.Directory;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.people.Role;
import org.opengws.publishing.refusal.Refusal;
import org.opengws.publishing.refusal.RefusalCode;
import org.opengws.publishing.storage.Registers;

/**
 * Recording, confirming and ending delegations (มอบอำนาจ): recorded by the top executive himself, or by the administrator
 * from a written order of his, and in force once an auditor has confirmed it. Problems name the fields of {@link Order}.
 */
public final class Delegating {

    /** What a scan of an order may be. */
    public static final Set<DocumentType> SCANS = Set.of(DocumentType.PDF, DocumentType.JPEG, DocumentType.PNG);

    private final Registers registers;
    private final Directory directory;
    private final Supplier<Instant> now;
    private final SecureRandom random = new SecureRandom();

    Delegating(Registers registers, Directory directory, Supplier<Instant> now) {
        this.registers = registers;
        this.directory = directory;
        this.now = now;
    }

    /**
     * A written order, as it is entered; believed in nothing yet.
     *
     * @param number number and date of the order, as its text has it
     * @param by the top executive who gave it
     * @param scope a topic id, a category id, or {@link Delegation#EVERYTHING}
     * @param until empty for one without an end
     * @param scan SHA-256 of the order's scan, kept by {@link #keep} before
     * @param reason why it begins before the day on which it is recorded; else empty
     */
    public record Order(
            String number,
            PersonId by,
            PersonId to,
            String scope,
            LocalDate from,
            Optional<LocalDate> until,
            String scan,
            String reason) {

        public Order {
            number = number.strip();
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(scope, "scope");
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(until, "until");
            Objects.requireNonNull(scan, "scan");
            reason = reason.strip();
        }
    }

    /** All of them, ended, refused and voided ones too, in the order in which they were recorded. */
    public List<Delegation> all() {
        return registers.delegations();
    }

    public Optional<Delegation> find(DelegationId id) {
        return of(all(), id);
    }

    public boolean mayGive(Person person) {
        return person.is(Role.ADMINISTRATOR) || isTopExecutive(person);
    }

    /** Whether that person may confirm or refuse it now: an auditor who neither recorded it nor stands in it. */
    public boolean mayConfirm(Person person, Delegation delegation) {
        return delegation.course().isPending()
                && SecondPerson.is(
                        person, delegation.course().recorded().orElseThrow().by(), people(delegation));
    }

    /** Whether that person may end or void it, as far as it is still to be ended. */
    public boolean mayEnd(Person person, Delegation delegation) {
        return person.is(Role.ADMINISTRATOR)
                || isTopExecutive(person) && delegation.by().equals(person.id());
    }

    /** Keeps the scan of an order, for {@link Order#scan}. The file stays where it is. */
    public Recorded<Delegation.Scan> keep(Person person, IncomingFile file, Uploads uploads) {
        if (!mayGive(person)) {
            return Recorded.refused(Refusal.of(RefusalCode.WRONG_ROLE));
        }
        Upload upload = uploads.receive(file, SCANS);
        return upload.fold(
                accepted -> {
                    Delegation.Scan scan = new Delegation.Scan(
                            accepted.sha256(),
                            accepted.name().value(),
                            accepted.type().code(),
                            accepted.size());
                    registers.orders().store(scan, file.content());
                    return Recorded.of(scan);
                },
                refusals -> Recorded.refused(refusals.toArray(Refusal[]::new)));
    }

    /** It holds for nobody before {@link #confirm}. */
    public Recorded<Delegation> delegate(Person person, Order order) {
        if (!mayGive(person) || !person.is(Role.ADMINISTRATOR) && !order.by().equals(person.id())) {
            return Recorded.refused(Refusal.of(RefusalCode.WRONG_ROLE));
        }
        if (order.to().equals(person.id())) {
            return Recorded.refused(Refusal.of(RefusalCode.DELEGATION_TO_ONESELF));
        }
        List<Problem> problems = new OrderRules(registers, directory, today()).problems(order);
        if (!problems.isEmpty()) {
            return Recorded.refused(RefusalCode.DELEGATION_INVALID, problems);
        }
        Delegation given = new Delegation(
                new DelegationId(DocumentId.random(random).value()),
                order.number(),
                order.by(),
                order.to(),
                new Delegation.Posts(post(order.by()), post(order.to())),
                order.scope(),
                order.from(),
                order.until(),
                registers.orders().find(order.scan()),
                Delegation.Course.recordedBy(mark(person, order.reason())));
        Checked<List<Delegation>> recorded = registers.changeDelegations(before -> {
            if (before.stream().anyMatch(other -> isSame(other, given))) {
                return Checked.refused(List.of(Problem.of("order", "delegation-recorded-already", given.order())));
            }
            List<Delegation> all = new ArrayList<>(before);
            all.add(given);
            return Checked.of(new Acted<>(
                    all,
                    DelegationActs.of(
                            OfficeActKind.DELEGATION_RECORDED,
                            OfficeAct.By.of(person),
                            Optional.empty(),
                            given,
                            order.reason())));
        });
        return recorded.fold(
                saved -> Recorded.of(given), same -> Recorded.refused(RefusalCode.DELEGATION_INVALID, same));
    }

    /** The same order, recorded before and neither refused, voided nor ended since. */
    private static boolean isSame(Delegation other, Delegation given) {
        Delegation.Course course = other.course();
        return Stream.of(course.refused(), course.voided(), course.ended()).allMatch(Optional::isEmpty)
                && other.order().equals(given.order())
                && other.by().equals(given.by())
                && other.to().equals(given.to())
                && other.scope().equals(given.scope())
                && other.from().equals(given.from())
                && other.until().equals(given.until());
    }

    /** From now on it holds, on the days that the order has. */
    public Recorded<Delegation> confirm(Person person, DelegationId id) {
        return decide(person, id, OfficeActKind.DELEGATION_CONFIRMED, "", Delegation.Course::confirmedBy);
    }

    /** It never holds. */
    public Recorded<Delegation> refuse(Person person, DelegationId id, String reason) {
        return !TypedText.isVisible(reason)
                ? Recorded.refused(Refusal.of(RefusalCode.COMMENT_MISSING, "reason"))
                : decide(person, id, OfficeActKind.DELEGATION_REFUSED, reason, Delegation.Course::refusedBy);
    }

    private Recorded<Delegation> decide(
            Person person,
            DelegationId id,
            OfficeActKind kind,
            String reason,
            java.util.function.BiFunction<Delegation.Course, Delegation.Mark, Delegation.Course> decision) {
        return change(person, id, kind, reason, delegation -> {
            if (!delegation.course().isPending()) {
                return Recorded.refused(Refusal.of(RefusalCode.NOTHING_TO_CONFIRM));
            }
            return mayConfirm(person, delegation)
                    ? Recorded.of(delegation.with(decision.apply(delegation.course(), mark(person, reason))))
                    : Recorded.refused(Refusal.of(RefusalCode.SECOND_PERSON_NEEDED));
        });
    }

    /**
     * Holds until that day and no longer; yesterday ends it at once. It stays on record, and what was decided under it
     * stays decided.
     */
    public Recorded<Delegation> end(Person person, DelegationId id, LocalDate lastDay, String reason) {
        return withReason(person, id, OfficeActKind.DELEGATION_ENDED, reason, delegation -> {
            boolean late = lastDay.isBefore(today().minusDays(1));
            boolean longer =
                    delegation.lastDay().filter(last -> !lastDay.isBefore(last)).isPresent();
            return late || longer
                    ? Recorded.refused(
                            RefusalCode.DELEGATION_INVALID, List.of(Problem.of("until", "not-allowed-value", lastDay)))
                    : Recorded.of(delegation.with(
                            delegation.course().endedBy(new Delegation.Ending(lastDay, mark(person, reason)))));
        });
    }

    /** It was recorded in error and holds no more; it stays on record, and what was decided under it stays decided. */
    public Recorded<Delegation> voidIt(Person person, DelegationId id, String reason) {
        return withReason(person, id, OfficeActKind.DELEGATION_VOIDED, reason, delegation -> {
            boolean closed = delegation.course().voided().isPresent()
                    || delegation.course().refused().isPresent();
            return closed
                    ? Recorded.refused(Refusal.of(RefusalCode.DELEGATION_INVALID))
                    : Recorded.of(delegation.with(delegation.course().voidedBy(mark(person, reason))));
        });
    }

    private Recorded<Delegation> withReason(
            Person person,
            DelegationId id,
            OfficeActKind kind,
            String reason,
            Function<Delegation, Recorded<Delegation>> decide) {
        if (!TypedText.isVisible(reason)) {
            return Recorded.refused(Refusal.of(RefusalCode.COMMENT_MISSING, "reason"));
        }
        return change(
                person,
                id,
                kind,
                reason,
                delegation -> mayEnd(person, delegation)
                        ? decide.apply(delegation)
                        : Recorded.refused(Refusal.of(RefusalCode.WRONG_ROLE)));
    }

    /** Decides on it as it is while it is being changed, so that of two who decide at once the second sees the first. */
    private Recorded<Delegation> change(
            Person person,
            DelegationId id,
            OfficeActKind kind,
            String reason,
            Function<Delegation, Recorded<Delegation>> decide) {
        List<Recorded<Delegation>> answer = new ArrayList<>();
        registers.changeDelegations(before -> {
            answer.clear();
            answer.add(decided(person, id, reason, before, decide));
            Optional<Delegation> after = answer.get(0).value();
            return after.isEmpty()
                    ? Checked.refused(List.of(Problem.of("id", "not-allowed-value", id)))
                    : Checked.of(acted(person, kind, reason, before, after.get()));
        });
        return answer.get(0);
    }

    private static Recorded<Delegation> decided(
            Person person,
            DelegationId id,
            String reason,
            List<Delegation> before,
            Function<Delegation, Recorded<Delegation>> decide) {
        Optional<Refusal> fault = Refusal.line("reason", reason.strip(), TypedText.LINE);
        if (fault.isPresent()) {
            return Recorded.refused(fault.get());
        }
        return of(before, id).map(decide).orElseGet(() -> Recorded.refused(Refusal.of(RefusalCode.NOT_FOUND)));
    }

    private static Acted<List<Delegation>> acted(
            Person person, OfficeActKind kind, String reason, List<Delegation> before, Delegation after) {
        Delegation earlier = of(before, after.id()).orElseThrow();
        List<Delegation> all = before.stream()
                .map(other -> other.id().equals(after.id()) ? after : other)
                .toList();
        return new Acted<>(all, DelegationActs.of(kind, OfficeAct.By.of(person), Optional.of(earlier), after, reason));
    }

    private static Optional<Delegation> of(List<Delegation> all, DelegationId id) {
        return all.stream().filter(delegation -> delegation.id().equals(id)).findFirst();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now.get(), Circumstances.ZONE);
    }

    private Delegation.Mark mark(Person person, String reason) {
        return new Delegation.Mark(person.id(), now.get(), reason.strip());
    }

    private String post(PersonId id) {
        return directory.person(id).map(person -> person.position().th()).orElse("");
    }

    private static List<PersonId> people(Delegation delegation) {
        return List.of(delegation.by(), delegation.to());
    }

    static boolean isTopExecutive(Person person) {
        return person.isExecutive() && person.topExecutive();
    }
}
