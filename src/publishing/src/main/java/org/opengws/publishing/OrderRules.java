package org.opengws.publishing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.opengws.publishing.Delegating.Order;
import org.opengws.publishing.catalogue.Catalogue;
import org.opengws.publishing.files.Problem;
import org.opengws.publishing.language.TypedText;
import org.opengws.publishing.people.Delegation;
import org.opengws.publishing.people.Directory;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.storage.Registers;

/** What a written order must be to be recorded. */
final class OrderRules {

    private static final int LONGEST_ORDER = 200;

    private final Registers registers;
    private final Directory directory;
    private final LocalDate today;

    OrderRules(Registers registers, Directory directory, LocalDate today) {
        this.registers = registers;
        this.directory = directory;
        this.today = today;
    }

    List<Problem> problems(Order order) {
        List<Problem> problems = new ArrayList<>();
        if (!TypedText.isVisible(order.number())) {
            problems.add(Problem.of("order", "field-required", "order"));
        }
        TypedText.problemInLine("order", order.number(), LONGEST_ORDER).ifPresent(problems::add);
        TypedText.problemInLine("reason", order.reason(), TypedText.LINE).ifPresent(problems::add);
        checkPeople(order, problems);
        if (!isScope(order.scope())) {
            problems.add(Problem.of("scope", "unknown-value", order.scope()));
        }
        order.until()
                .filter(until -> until.isBefore(order.from()) || until.isBefore(today))
                .ifPresent(until -> problems.add(Problem.of("until", "not-allowed-value", until)));
        if (registers.orders().find(order.scan()).isEmpty()) {
            problems.add(Problem.of("scan", "field-required", "scan"));
        }
        if (order.from().isBefore(today) && !TypedText.isVisible(order.reason())) {
            problems.add(Problem.of("reason", "field-required", "reason"));
        }
        return problems;
    }

    private void checkPeople(Order order, List<Problem> problems) {
        checkPost("by", order.by(), problems);
        checkPost("to", order.to(), problems);
        if (directory.person(order.by()).filter(Delegating::isTopExecutive).isEmpty()) {
            problems.add(Problem.of("by", "not-allowed-value", order.by()));
        }
        boolean receives = directory
                .person(order.to())
                .filter(person -> person.isExecutive() && !person.topExecutive())
                .isPresent();
        if (!receives || order.to().equals(order.by())) {
            problems.add(Problem.of("to", "not-allowed-value", order.to()));
        }
    }

    /** The order is post for post: who has none cannot stand in it. */
    private void checkPost(String field, PersonId id, List<Problem> problems) {
        directory
                .person(id)
                .filter(person -> person.position().th().isBlank())
                .ifPresent(person -> problems.add(
                        Problem.of(field, "post-missing", person.name().th())));
    }

    private boolean isScope(String scope) {
        Catalogue catalogue = registers.catalogue();
        return scope.equals(Delegation.EVERYTHING)
                || catalogue.topics().stream()
                        .anyMatch(topic -> topic.id().value().equals(scope))
                || catalogue.categories().stream()
                        .anyMatch(category -> category.id().value().equals(scope));
    }
}
