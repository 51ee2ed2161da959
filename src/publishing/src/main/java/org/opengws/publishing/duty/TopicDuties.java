package org.opengws.publishing.duty;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.opengws.publishing.calendar.FiscalPeriod;
import org.opengws.publishing.calendar.WorkingDays;
import org.opengws.publishing.catalogue.PeriodDue;
import org.opengws.publishing.catalogue.Rhythm;
import org.opengws.publishing.catalogue.Sourced;
import org.opengws.publishing.catalogue.Topic;

/** What topics owe by their rhythm. Pure. */
public final class TopicDuties {

    private final WorkingDays workingDays;

    public TopicDuties(WorkingDays workingDays) {
        this.workingDays = Objects.requireNonNull(workingDays, "workingDays");
    }

    /**
     * What the topic owes on that day, oldest period first: nothing for a standing one; for a periodic one each period
     * not covered, from the one running when it entered the catalogue to the one running now; for a stream one always
     * the next thing, due an interval after the newest.
     *
     * @param newest the day on which the newest of its public publications was published
     * @param periods codes of the periods that its public publications cover
     */
    public List<OwedTopic> owed(Topic topic, Optional<LocalDate> newest, Set<String> periods, LocalDate today) {
        if (topic.since().isAfter(today)) {
            return List.of();
        }
        return switch (topic.rhythm()) {
            case STANDING -> List.of();
            case PERIODIC -> periodic(topic, periods, today);
            case STREAM -> List.of(stream(topic, newest.orElse(topic.since())));
        };
    }

    /**
     * The last period whose day has passed, whether it is covered or not; empty for a topic that is not periodic, and
     * until the first of its periods has fallen due.
     */
    public Optional<FiscalPeriod> lastFallenDue(Topic topic, LocalDate today) {
        if (topic.rhythm() != Rhythm.PERIODIC || topic.since().isAfter(today)) {
            return Optional.empty();
        }
        return periodic(topic, Set.of(), today).stream()
                .filter(owed -> owed.isOverdueOn(today))
                .reduce((earlier, later) -> later)
                .flatMap(OwedTopic::period);
    }

    private List<OwedTopic> periodic(Topic topic, Set<String> periods, LocalDate today) {
        PeriodDue rule = topic.due().map(Sourced::value).orElseThrow();
        Period interval = topic.interval().value();
        List<OwedTopic> owed = new ArrayList<>();
        FiscalPeriod running = FiscalPeriod.containing(today, interval);
        for (FiscalPeriod period = FiscalPeriod.containing(topic.since(), interval);
                period.compareTo(running) <= 0;
                period = period.next()) {
            if (!periods.contains(period.code())) {
                owed.add(new OwedTopic(topic, Optional.of(period), due(rule, period)));
            }
        }
        return owed;
    }

    private LocalDate due(PeriodDue rule, FiscalPeriod period) {
        LocalDate counted = rule.fromStart() ? period.first() : period.last();
        return workingDays.onOrAfter(counted.plus(rule.after()));
    }

    private OwedTopic stream(Topic topic, LocalDate newest) {
        LocalDate due = workingDays.onOrAfter(newest.plus(topic.interval().value()));
        return new OwedTopic(topic, Optional.empty(), due);
    }
}
