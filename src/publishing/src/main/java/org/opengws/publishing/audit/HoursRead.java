package org.opengws.publishing.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.opengws.publishing.audit.Discrepancy.Kind;

/** The hour heads that were handed out: what each day's decisions were by the last of them. */
final class HoursRead {

    private final List<HourHead> heads = new ArrayList<>();
    private final Map<LocalDate, Set<String>> decisions = new HashMap<>();

    /** @return whether it follows the one before it and its hash is that of what it joins */
    boolean add(HourHead head) {
        boolean follows = heads.isEmpty()
                ? head.previous().equals(DayHead.START)
                : head.previous().equals(last().hash()) && head.isLaterThan(last());
        Set<String> ofDay = decisions.computeIfAbsent(head.day(), day -> new HashSet<>());
        ofDay.addAll(head.added());
        heads.add(head);
        return follows && head.joins(ofDay);
    }

    private HourHead last() {
        return heads.get(heads.size() - 1);
    }

    int size() {
        return heads.size();
    }

    /** Whether one of that day has the decision of that hash. */
    boolean have(LocalDate day, String hash) {
        return decisions.getOrDefault(day, Set.of()).contains(hash);
    }

    /**
     * Names each decision that had a head and is in no journal of its day any more.
     *
     * @param journal hashes by day
     * @param answered whether the export was begun after that moment
     * @return how many heads the export cannot answer
     */
    long check(Map<LocalDate, List<String>> journal, Predicate<Instant> answered, Consumer<Discrepancy> discrepancies) {
        Map<LocalDate, Set<String>> recorded = new HashMap<>();
        long after = 0;
        for (HourHead head : heads) {
            if (!answered.test(head.at())) {
                after++;
                continue;
            }
            Set<String> ofDay =
                    recorded.computeIfAbsent(head.day(), day -> new HashSet<>(journal.getOrDefault(day, List.of())));
            head.added().stream()
                    .filter(hash -> !ofDay.contains(hash))
                    .forEach(hash -> discrepancies.accept(Discrepancy.of(
                            Kind.HOUR_ALTERED, head.day(), "the head of " + head.at() + " joins decision " + hash)));
        }
        return after;
    }
}
