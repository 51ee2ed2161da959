package org.opengws.publishing;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.opengws.publishing.catalogue.Catalogue;
import org.opengws.publishing.document.DocumentId;
import org.opengws.publishing.files.Checked;
import org.opengws.publishing.files.Problem;
import org.opengws.publishing.people.Delegation;
import org.opengws.publishing.people.Directory;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.people.Role;
import org.opengws.publishing.refusal.Refusal;
import org.opengws.publishing.refusal.RefusalCode;
import org.opengws.publishing.storage.Registers;

/**
 * Giving and ending delegations (มอบอำนาจ): by the top executive himself, or by the administrator who records a written
 * order of his. Problems name the fields of {@link Order}.
 */
public final class Delegating {

    private static final int LONGEST_ORDER = 200;

    private final Registers registers;
    private final Directory directory;
    private final Supplier<LocalDate> today;
    private final SecureRandom random = new SecureRandom();

    Delegating(Registers registers, Directory directory, Supplier<LocalDate> today) {
        this.registers = registers;
        this.directory = directory;
        this.today = today;
    }

    /**
     * A written order, as it is entered; believed in nothing yet.
     *
     * @param number number and date of the order, as its text has it
     * @param by the top executive who gave it
     * @param scope a topic id, a category id, or {@link Delegation#EVERYTHING}
     */
    public record Order(String number, PersonId by, PersonId to, String scope, LocalDate from, LocalDate until) {

        public Order {
            number = number.strip();
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(scope, "scope");
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(until, "until");
        }
    }

    /** All of them, ended ones too, in the order in which they were given. */
    public List<Delegation> all() {
        return registers.delegations();
    }

    public boolean mayGive(Person person) {
        return person.is(Role.ADMINISTRATOR) || isTopExecutive(person);
    }

    public Recorded<Delegation> delegate(Person person, Order order) {
        if (!mayGive(person) || !person.is(Role.ADMINISTRATOR) && !order.by().equals(person.id())) {
            return Recorded.refused(Refusal.of(RefusalCode.WRONG_ROLE));
        }
        List<Problem> problems = problems(order);
        if (!problems.isEmpty()) {
            return Recorded.refused(RefusalCode.DELEGATION_INVALID, problems);
        }
        Delegation given = new Delegation(
                DocumentId.random(random).value(),
                order.number(),
                order.by(),
                order.to(),
                order.scope(),
                order.from(),
                order.until());
        registers
                .changeDelegations(person.id(), before -> {
                    List<Delegation> all = new ArrayList<>(before);
                    all.add(given);
                    return Checked.of(all);
                })
                .orThrow();
        return Recorded.of(given);
    }

    /**
     * Holds until that day and no longer; yesterday ends it at once. One that then would never have held is taken out of
     * the register: decisions made under it keep the number of its order.
     *
     * @return the delegation as it was
     */
    public Recorded<Delegation> end(Person person, String id, LocalDate lastDay) {
        Optional<Delegation> known =
                all().stream().filter(other -> other.id().equals(id)).findFirst();
        if (known.isEmpty()) {
            return Recorded.refused(Refusal.of(RefusalCode.NOT_FOUND));
        }
        Delegation delegation = known.get();
        if (!person.is(Role.ADMINISTRATOR)
                && !(isTopExecutive(person) && delegation.by().equals(person.id()))) {
            return Recorded.refused(Refusal.of(RefusalCode.WRONG_ROLE));
        }
        boolean late = lastDay.isBefore(today.get().minusDays(1));
        if (late || !lastDay.isBefore(delegation.until())) {
            return Recorded.refused(
                    RefusalCode.DELEGATION_INVALID, List.of(Problem.of("until", "not-allowed-value", lastDay)));
        }
        registers
                .changeDelegations(person.id(), before -> Checked.of(ended(before, delegation.id(), lastDay)))
                .orThrow();
        return Recorded.of(delegation);
    }

    private static List<Delegation> ended(List<Delegation> before, String id, LocalDate lastDay) {
        List<Delegation> all = new ArrayList<>();
        for (Delegation other : before) {
            boolean ends = other.id().equals(id) && lastDay.isBefore(other.until());
            if (!ends) {
                all.add(other);
            } else if (!lastDay.isBefore(other.from())) {
                all.add(new Delegation(
                        id, other.order(), other.by(), other.to(), other.scope(), other.from(), lastDay));
            }
        }
        return all;
    }

    private List<Problem> problems(Order order) {
        List<Problem> problems = new ArrayList<>();
        if (order.number().isEmpty()) {
            problems.add(Problem.of("order", "field-required", "order"));
        } else if (order.number().length() > LONGEST_ORDER) {
            problems.add(Problem.of("order", "field-too-long", LONGEST_ORDER));
        }
        if (directory.person(order.by()).filter(Delegating::isTopExecutive).isEmpty()) {
            problems.add(Problem.of("by", "not-allowed-value", order.by()));
        }
        boolean receives = directory
                .person(order.to())
                .filter(person -> person.is(Role.EXECUTIVE) && !person.topExecutive())
                .isPresent();
        if (!receives || order.to().equals(order.by())) {
            problems.add(Problem.of("to", "not-allowed-value", order.to()));
        }
        if (!isScope(order.scope())) {
            problems.add(Problem.of("scope", "unknown-value", order.scope()));
        }
        if (order.until().isBefore(order.from()) || order.until().isBefore(today.get())) {
            problems.add(Problem.of("until", "not-allowed-value", order.until()));
        }
        return problems;
    }

    private boolean isScope(String scope) {
        Catalogue catalogue = registers.catalogue();
        return scope.equals(Delegation.EVERYTHING)
                || catalogue.topics().stream()
                        .anyMatch(topic -> topic.id().value().equals(scope))
                || catalogue.categories().stream()
                        .anyMatch(category -> category.id().value().equals(scope));
    }

    private static boolean isTopExecutive(Person person) {
        return person.is(Role.EXECUTIVE) && person.topExecutive();
    }
}
