package org.opengws.publishing.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.opengws.publishing.Publishing;
import org.opengws.publishing.calendar.FiscalPeriod;
import org.opengws.publishing.calendar.WorkingDays;
import org.opengws.publishing.catalogue.Topic;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.duty.DutyKind;
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
        LocalDate today = publishing.today();
        Judging judging = new Judging(workingDays.get(), today);
        Map<TopicId, List<PublicationId>> overdue = overdue(today);
        return publishing.catalogue().topics().stream()
                .map(topic -> new TopicCoverage(topic, of(topic, judging, overdue)))
                .toList();
    }

    private Coverage of(Topic topic, Judging judging, Map<TopicId, List<PublicationId>> overdue) {
        List<PublicationId> late = overdue.getOrDefault(topic.id(), List.of());
        return judging.of(
                topic,
                publishing.publicUnder(topic.id()),
                period -> late.stream().anyMatch(id -> isFor(period, publishing.find(id), false)),
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

    private boolean isUnderWay(TopicId topic, Optional<FiscalPeriod> period) {
        PublicationFilter all = PublicationFilter.ALL;
        PublicationFilter filter = new PublicationFilter(
                ON_ITS_WAY,
                all.category(),
                Optional.of(topic),
                all.owner(),
                all.editor(),
                all.text(),
                false,
                false,
                all.overdueOn(),
                all.sort());
        return publishing.list(filter, 0, Page.COUNTED).items().stream()
                .anyMatch(line -> period.isEmpty() || isFor(period, publishing.find(line.id()), true));
    }

    private static boolean isFor(Optional<FiscalPeriod> period, Optional<Publication> publication, boolean open) {
        return publication
                .flatMap(found -> open ? found.open() : found.inForce())
                .filter(edition -> period.isEmpty()
                        || period.get().code().equals(edition.content().period()))
                .isPresent();
    }
}
