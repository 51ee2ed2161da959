package org.opengws.publishing.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.opengws.publishing.Publishing;
import org.opengws.publishing.calendar.FiscalPeriod;
import org.opengws.publishing.calendar.WorkingDays;
import org.opengws.publishing.catalogue.Topic;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.duty.DutyKind;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.EditionState;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.storage.DutyFilter;
import org.opengws.publishing.storage.DutyLine;
import org.opengws.publishing.storage.Page;
import org.opengws.publishing.storage.PublicationFilter;

/** How each topic of the scheme is covered today, from the indexes; walks overdue duties, never all publications. */
public final class Covering {

    private static final Set<EditionState> ON_ITS_WAY =
            Set.of(EditionState.IN_PROCEDURE, EditionState.RETURNED, EditionState.PUBLISHING);
    private static final int BATCH = 200;

    private final Publishing publishing;
    private final Supplier<WorkingDays> workingDays;

    public Covering(Publishing publishing, Supplier<WorkingDays> workingDays) {
        this.publishing = publishing;
        this.workingDays = workingDays;
    }

    /** In the catalogue's order. */
    public List<TopicCoverage> all() {
        return now().topics();
    }

    /** The same with what is overdue, for who judges by more than topics. */
    public Covered now() {
        LocalDate today = publishing.today();
        CoverageRule rule = new CoverageRule(workingDays.get(), today);
        Map<TopicId, List<PublicationId>> overdue = overdue(today);
        List<TopicCoverage> topics = publishing.catalogue().topics().stream()
                .map(topic -> new TopicCoverage(topic, of(topic, rule, overdue)))
                .toList();
        return new Covered(
                topics, overdue.values().stream().flatMap(List::stream).collect(Collectors.toSet()));
    }

    private Coverage of(Topic topic, CoverageRule rule, Map<TopicId, List<PublicationId>> overdue) {
        List<PublicationId> late = overdue.getOrDefault(topic.id(), List.of());
        return rule.of(
                topic,
                publishing.publicUnder(topic.id()),
                period -> isOverdue(late, period),
                period -> isUnderWay(topic.id(), period));
    }

    private Map<TopicId, List<PublicationId>> overdue(LocalDate today) {
        DutyFilter filter =
                new DutyFilter(Set.of(DutyKind.values()), Optional.empty(), Optional.empty(), today.minusDays(1));
        Map<TopicId, List<PublicationId>> overdue = new HashMap<>();
        List<DutyLine> lines = List.of();
        for (int from = 0; from == 0 || lines.size() == BATCH; from += BATCH) {
            lines = publishing.duties(filter, from, BATCH).items();
            lines.stream()
                    .map(DutyLine::publication)
                    .filter(line -> line.isPublic())
                    .forEach(line -> overdue.computeIfAbsent(line.topic(), topic -> new ArrayList<>())
                            .add(line.id()));
        }
        return overdue;
    }

    /** Of a topic that owes nothing by period whatever is late will do, and nothing is read. */
    private boolean isOverdue(List<PublicationId> late, Optional<FiscalPeriod> period) {
        return period.map(due -> late.stream()
                        .anyMatch(id -> publishing
                                .find(id)
                                .flatMap(Publication::inForce)
                                .filter(edition -> isFor(due, edition))
                                .isPresent()))
                .orElse(!late.isEmpty());
    }

    private boolean isUnderWay(TopicId topic, Optional<FiscalPeriod> period) {
        PublicationFilter filter = PublicationFilter.ALL.in(ON_ITS_WAY).under(topic);
        return period.map(due -> publishing.list(filter, 0, Page.COUNTED).items().stream()
                        .anyMatch(line -> publishing
                                .find(line.id())
                                .flatMap(Publication::open)
                                .filter(edition -> isFor(due, edition))
                                .isPresent()))
                .orElseGet(() -> publishing.list(filter, 0, 1).total() > 0);
    }

    private static boolean isFor(FiscalPeriod period, Edition edition) {
        return period.code().equals(edition.content().period());
    }
}
