package org.opengws.publishing.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.opengws.publishing.Publishing;
import org.opengws.publishing.assessment.Answered;
import org.opengws.publishing.assessment.EvidenceRule;
import org.opengws.publishing.assessment.Mappings;
import org.opengws.publishing.assessment.Scheme;
import org.opengws.publishing.assessment.SchemeItem;
import org.opengws.publishing.catalogue.CategoryId;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.decision.Circumstances;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.EditionState;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.storage.Page;
import org.opengws.publishing.storage.PublicationFilter;
import org.opengws.publishing.storage.PublicationLine;

/**
 * The items of schemes over the coverage of the topics at one moment. A topic's list is asked for once, however many
 * items it answers, and a publication is read only where it was chosen or a rule asks what it says. For one thread.
 */
final class ItemsCovered {

    /** As many as an item's page lists, and as a rule looks through; an older one is chosen by itself. */
    static final int NEWEST = 50;

    private final Publishing publishing;
    private final Covered covered;
    private final Mappings mappings;
    private final LocalDate today;
    private final Map<TopicId, Page<PublicationLine>> lists = new HashMap<>();
    private final Map<PublicationId, Optional<Publication>> read = new HashMap<>();

    ItemsCovered(Publishing publishing, Covered covered) {
        this.publishing = publishing;
        this.covered = covered;
        this.mappings = publishing.mappings();
        this.today = publishing.today();
    }

    SchemeCoverage of(Scheme scheme) {
        return new SchemeCoverage(
                scheme, scheme.items().stream().map(item -> of(scheme, item)).toList());
    }

    private ItemCoverage of(Scheme scheme, SchemeItem item) {
        Answered answered = Answered.of(scheme, item, mappings);
        List<TopicCoverage> topics = answered.topics().stream()
                .flatMap(topic -> covered.of(topic).stream())
                .toList();
        ItemState state = state(answered, topics);
        List<EvidenceRule> unmet = state == ItemState.CURRENT ? unmet(scheme, item, answered) : List.of();
        List<Evidence> evidence = evidence(answered);
        return new ItemCoverage(
                item,
                answered,
                unmet.isEmpty() ? state : ItemState.EVIDENCE_INCOMPLETE,
                unmet,
                evidence,
                total(answered, evidence.size()),
                units(answered, topics),
                categories(topics));
    }

    /** The worst of all that answers it: what is asked is all of it. */
    private ItemState state(Answered answered, List<TopicCoverage> topics) {
        if (!answered.applies()) {
            return ItemState.NOT_APPLICABLE;
        }
        return Stream.concat(
                        topics.stream().map(topic -> ItemState.of(topic.coverage())),
                        answered.publications().stream().map(this::state))
                .min(Comparator.naturalOrder())
                .orElse(ItemState.NOT_MAPPED);
    }

    private ItemState state(PublicationId id) {
        Optional<Publication> publication = find(id);
        if (publication.flatMap(ItemsCovered::shown).isPresent()) {
            return covered.isLate(id) ? ItemState.STALE : ItemState.CURRENT;
        }
        return publication
                .flatMap(Publication::open)
                .filter(edition -> edition.state() != EditionState.DRAFT)
                .map(edition -> ItemState.IN_PROCEDURE)
                .orElse(ItemState.MISSING);
    }

    private List<EvidenceRule> unmet(Scheme scheme, SchemeItem item, Answered answered) {
        if (item.rules().isEmpty()) {
            return List.of();
        }
        EvidenceCheck check = new EvidenceCheck(item.rules(), scheme.key().year(), today);
        Iterable<PublicContent> newestFirst = ids(answered).stream()
                .flatMap(id -> find(id).flatMap(ItemsCovered::shown).map(PublicContent::of).stream())::iterator;
        Set<String> periods = new HashSet<>();
        if (item.rules().contains(EvidenceRule.EACH_MONTH)) {
            answered.topics()
                    .forEach(topic ->
                            periods.addAll(publishing.publicUnder(topic).periods()));
            answered.publications()
                    .forEach(id -> find(id).flatMap(ItemsCovered::shown)
                            .ifPresent(edition -> periods.add(edition.content().period())));
        }
        return check.unmet(newestFirst, periods);
    }

    private Set<PublicationId> ids(Answered answered) {
        Set<PublicationId> ids = new LinkedHashSet<>(answered.publications());
        answered.topics().forEach(topic -> list(topic).items().forEach(line -> ids.add(line.id())));
        return ids;
    }

    private List<Evidence> evidence(Answered answered) {
        Map<PublicationId, Evidence> evidence = new LinkedHashMap<>();
        answered.publications()
                .forEach(id -> find(id).flatMap(
                                publication -> shown(publication).map(edition -> evidence(publication, edition)))
                        .ifPresent(one -> evidence.put(id, one)));
        List<PublicationLine> lines = new ArrayList<>();
        answered.topics().forEach(topic -> lines.addAll(list(topic).items()));
        lines.forEach(line -> evidence.putIfAbsent(line.id(), evidence(line)));
        return List.copyOf(evidence.values());
    }

    private int total(Answered answered, int listed) {
        int beyond = answered.topics().stream()
                .map(this::list)
                .mapToInt(page -> page.total() - page.items().size())
                .sum();
        return listed + beyond;
    }

    private static Evidence evidence(Publication publication, Edition edition) {
        return new Evidence(publication.id(), edition.content().title(), publication.owner(), published(edition));
    }

    /** A line whose latest edition is another one than that in force tells no day of that. */
    private static Evidence evidence(PublicationLine line) {
        Optional<LocalDate> published = line.state() == EditionState.PUBLISHED && !line.withdrawalRequested()
                ? Optional.of(LocalDate.ofInstant(line.since(), Circumstances.ZONE))
                : Optional.empty();
        return new Evidence(line.id(), line.publicTitle(), line.owner(), published);
    }

    private static Optional<LocalDate> published(Edition edition) {
        return edition.publishedAt().map(at -> LocalDate.ofInstant(at, Circumstances.ZONE));
    }

    private Set<UnitId> units(Answered answered, List<TopicCoverage> topics) {
        Set<UnitId> units = new HashSet<>();
        topics.forEach(topic -> topic.topic().owner().value().ifPresent(units::add));
        answered.publications().forEach(id -> find(id).ifPresent(found -> units.add(found.owner())));
        return units;
    }

    private static Set<CategoryId> categories(List<TopicCoverage> topics) {
        Set<CategoryId> categories = new HashSet<>();
        topics.forEach(topic -> categories.add(topic.topic().category()));
        return categories;
    }

    private Page<PublicationLine> list(TopicId topic) {
        return lists.computeIfAbsent(
                topic,
                wanted -> publishing.list(PublicationFilter.ALL.onlyPublicOnes().under(wanted), 0, NEWEST));
    }

    private Optional<Publication> find(PublicationId id) {
        return read.computeIfAbsent(id, publishing::find);
    }

    /** What visitors see now: in force and not suspended. */
    private static Optional<Edition> shown(Publication publication) {
        return publication
                .inForce()
                .filter(edition -> publication.marks().suspension().isEmpty())
                .filter(edition -> publication.marks().withdrawal().isEmpty());
    }
}
