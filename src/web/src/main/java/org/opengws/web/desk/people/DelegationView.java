package org.opengws.web.desk.people;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.opengws.publishing.people.Delegation;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;
import org.opengws.web.Domain;
import org.opengws.web.desk.screen.Wording;

/**
 * A delegation.
 *
 * @param state {@code pending}, {@code holds}, {@code later}, {@code ended}, {@code refused} or {@code voided}
 * @param line what decisions and memos say of who acts by it
 * @param left how long it still holds, or until it begins; empty where it has ended
 * @param bar its place on the span, of a hundred
 * @param reason why it was ended, refused or voided; empty where it was not
 * @param scanned whether its order is there to be looked at
 * @param ends whether the reader may end it, or void it where nobody has confirmed it yet
 * @param confirms whether the reader may confirm or refuse it
 */
public record DelegationView(
        String id,
        String order,
        Who by,
        Who to,
        String scope,
        String from,
        String until,
        String state,
        String left,
        String line,
        Bar bar,
        String reason,
        boolean scanned,
        boolean ends,
        boolean confirms) {

    /** Somebody and what he is. */
    public record Who(String name, String position) {}

    /** Those of one state. */
    public record Group(String state, List<DelegationView> delegations) {}

    /** From where to where on the line of time. */
    public record Bar(double from, double length) {}

    /** The line of time: its ends, and where today is on it, of a hundred. */
    public record Span(String from, String until, double today) {}

    /** Makes them for one page. */
    static final class Maker {

        private static final double LENGTH = 100;
        private static final double SHORTEST = 1.5;

        private final Domain domain;
        private final Wording wording;
        private final Person reader;
        private final List<Delegation> all;
        private final LocalDate today;
        private final LocalDate first;
        private final LocalDate last;

        Maker(Domain domain, Wording wording, Person reader, List<Delegation> all) {
            this.domain = domain;
            this.wording = wording;
            this.reader = reader;
            this.all = all;
            this.today = domain.today();
            this.first =
                    days(all, Delegation::from).min(Comparator.naturalOrder()).orElse(today);
            this.last = days(all, delegation -> delegation.lastDay().orElse(today))
                    .max(Comparator.naturalOrder())
                    .orElse(today);
        }

        private Stream<LocalDate> days(
                List<Delegation> delegations, java.util.function.Function<Delegation, LocalDate> day) {
            return Stream.concat(Stream.of(today), delegations.stream().map(day));
        }

        /** What holds first, what ended last; within, what begins last in front. */
        List<Group> groups() {
            List<Group> groups = new ArrayList<>();
            for (String state : List.of("pending", "holds", "later", "ended", "refused", "voided")) {
                groups.add(new Group(
                        state,
                        all.stream()
                                .filter(delegation -> state(delegation).equals(state))
                                .sorted(Comparator.comparing(Delegation::from).reversed())
                                .map(this::of)
                                .toList()));
            }
            return groups;
        }

        Span span() {
            return new Span(wording.brief(first), wording.brief(last), place(today));
        }

        /** What decisions will say, for the form: with the post of this office's top executive. */
        String example() {
            String giver = domain.directory().people().stream()
                    .filter(person -> person.isExecutive() && person.topExecutive())
                    .findFirst()
                    .map(person -> wording.of(person.position()))
                    .orElseGet(() -> wording.of("delegations.by"));
            return wording.onBehalf(giver, wording.of("delegations.example-order"));
        }

        private String state(Delegation delegation) {
            return delegation.state(today).name().toLowerCase(Locale.ROOT);
        }

        private DelegationView of(Delegation delegation) {
            String state = state(delegation);
            boolean open = List.of("pending", "holds", "later").contains(state);
            double from = place(delegation.from());
            double until = place(delegation.lastDay().orElse(last).plusDays(1));
            return new DelegationView(
                    delegation.id().value(),
                    delegation.order(),
                    who(delegation.by(), delegation.posts().by()),
                    who(delegation.to(), delegation.posts().to()),
                    scope(delegation.scope()),
                    wording.day(delegation.from()),
                    delegation.lastDay().map(wording::day).orElseGet(() -> wording.of("delegation.no-end")),
                    state,
                    left(delegation, state),
                    wording.onBehalf(
                            who(delegation.by(), delegation.posts().by()).position(), delegation.order()),
                    new Bar(Math.min(from, LENGTH - SHORTEST), Math.max(SHORTEST, until - from)),
                    reason(delegation.course()),
                    delegation.scan().isPresent(),
                    domain.publishing().delegating().mayEnd(reader, delegation) && open,
                    domain.publishing().delegating().mayConfirm(reader, delegation));
        }

        private static String reason(Delegation.Course course) {
            return Stream.of(course.voided(), course.refused(), course.ended().map(Delegation.Ending::mark))
                    .flatMap(Optional::stream)
                    .map(Delegation.Mark::reason)
                    .findFirst()
                    .orElse("");
        }

        private String left(Delegation delegation, String state) {
            return switch (state) {
                case "holds" ->
                    delegation
                            .lastDay()
                            .map(day -> day.equals(today)
                                    ? wording.of("delegation.last-day")
                                    : wording.of("delegation.days-left", ChronoUnit.DAYS.between(today, day)))
                            .orElse("");
                case "later" -> wording.of("delegation.begins-in", ChronoUnit.DAYS.between(today, delegation.from()));
                default -> "";
            };
        }

        private double place(LocalDate day) {
            long whole = ChronoUnit.DAYS.between(first, last) + 1;
            return Math.min(LENGTH, LENGTH * ChronoUnit.DAYS.between(first, day) / whole);
        }

        /** With the post that the order names or, in older records, the one that he has now. */
        private Who who(PersonId id, String post) {
            return new Who(
                    wording.person(id),
                    post.isEmpty()
                            ? domain.directory()
                                    .person(id)
                                    .map(person -> wording.of(person.position()))
                                    .orElse("")
                            : post);
        }

        private String scope(String scope) {
            if (scope.equals(Delegation.EVERYTHING)) {
                return wording.of("delegation.everything");
            }
            return domain.publishing().catalogue().categories().stream()
                    .filter(category -> category.id().value().equals(scope))
                    .findFirst()
                    .map(category -> wording.of("delegation.category", wording.of(category.name())))
                    .or(() -> domain.publishing().catalogue().topics().stream()
                            .filter(topic -> topic.id().value().equals(scope))
                            .findFirst()
                            .map(topic -> wording.of("delegation.topic", wording.of(topic.name()))))
                    .orElse(scope);
        }
    }
}
