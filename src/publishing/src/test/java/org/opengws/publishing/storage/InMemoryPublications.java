package org.opengws.publishing.storage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.opengws.publishing.catalogue.Catalogue;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.decision.Circumstances;
import org.opengws.publishing.decision.Outcome;
import org.opengws.publishing.edition.Decision;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.frontoffice.Preparations;
import org.opengws.publishing.language.NearWords;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.people.Reader;
import org.opengws.publishing.refusal.Refusal;
import org.opengws.publishing.refusal.RefusalCode;

/**
 * Publications and their journal for tests, without a repository; finds everything by looking at all. Holds what
 * {@link PublicationsContract} says.
 */
public final class InMemoryPublications implements Publications, Journal {

    private final NavigableMap<PublicationId, Publication> publications = new TreeMap<>();
    private final Map<LocalDate, Map<String, JournalLine>> journal = new TreeMap<>();
    private long number;
    private final Set<PublicationId> stranded = new HashSet<>();
    private final Map<PublicationId, InMemoryLines.Save> saves = new HashMap<>();
    private final PreparationsInMemory preparations = new PreparationsInMemory();
    private final Outbox outbox;
    private final Clock clock;
    private final InMemoryLines lines;

    /** @param catalogue by which lines are told their category */
    public InMemoryPublications(Outbox outbox, Clock clock, Supplier<Catalogue> catalogue) {
        this.outbox = outbox;
        this.clock = clock;
        this.lines = new InMemoryLines(catalogue, saves);
    }

    /** As if it had been decided elsewhere: with its journal, without effects. */
    public synchronized void put(Publication publication) {
        stranded.remove(publication.id());
        publications.put(publication.id(), publication);
        saves.put(publication.id(), new InMemoryLines.Save(number++, clock.instant()));
        for (Decision decision : publication.decisions()) {
            LocalDate day = LocalDate.ofInstant(decision.at(), Circumstances.ZONE);
            journal.computeIfAbsent(day, any -> new LinkedHashMap<>())
                    .put(
                            publication.id() + " " + decision.number(),
                            new JournalLine(day, publication.id(), decision.number(), decision.hash()));
        }
    }

    /** As if it had been recorded elsewhere. */
    public synchronized void put(JournalLine line) {
        journal.computeIfAbsent(line.day(), any -> new LinkedHashMap<>()).put(line.chain() + " " + line.number(), line);
    }

    @Override
    public synchronized Optional<Publication> find(PublicationId id) {
        return Optional.ofNullable(publications.get(id));
    }

    @Override
    public synchronized Outcome create(PublicationId id, Supplier<Outcome> begin) {
        return find(id).<Outcome>map(there -> new Outcome.Accepted(there, List.of()))
                .orElseGet(() -> saved(begin.get()));
    }

    @Override
    public synchronized Outcome change(PublicationId id, Function<Publication, Outcome> decide) {
        return find(id).map(publication -> saved(decide.apply(publication)))
                .orElseGet(() -> Outcome.refused(Refusal.of(RefusalCode.NOT_FOUND)));
    }

    private Outcome saved(Outcome outcome) {
        if (outcome instanceof Outcome.Accepted accepted) {
            put(accepted.next());
            outbox.add(OutboxEntry.of(accepted, clock.instant()));
        }
        return outcome;
    }

    @Override
    public synchronized Page<PublicationLine> list(PublicationFilter filter, Reader reader, int offset, int limit) {
        return page(
                publications.values().stream()
                        .filter(publication -> lines.wanted(filter, publication, reader))
                        .sorted(lines.order(filter.sort(), reader))
                        .map(lines::line),
                offset,
                limit);
    }

    @Override
    public synchronized Optional<String> nearest(PublicationFilter filter, Reader reader) {
        List<String> titles = publications.values().stream()
                .filter(InMemoryLines::isListed)
                .map(publication -> lines.line(publication).to(reader).title())
                .map(title -> title.th() + " " + title.en())
                .toList();
        return NearWords.of(titles)
                .nearest(filter.text())
                .filter(near -> list(filter.titled(near), reader, 0, 1).total() > 0);
    }

    @Override
    public synchronized Page<PublicationLine> waiting(Collection<String> keys, int offset, int limit) {
        return page(
                publications.values().stream()
                        .filter(publication -> keys(publication).stream().anyMatch(keys::contains))
                        .sorted(Comparator.comparing(InMemoryLines::urgency))
                        .map(lines::line),
                offset,
                limit);
    }

    @Override
    public synchronized List<PublicationLine> urgent(
            Collection<String> keys, LocalDate from, LocalDate until, int offset, int limit) {
        return publications.values().stream()
                .filter(publication -> keys(publication).stream().anyMatch(keys::contains))
                .filter(publication -> !InMemoryLines.urgency(publication).isBefore(from)
                        && !InMemoryLines.urgency(publication).isAfter(until))
                .sorted(Comparator.comparing(InMemoryLines::urgency))
                .skip(offset)
                .limit(limit)
                .map(lines::line)
                .toList();
    }

    private static <T> Page<T> page(Stream<T> all, int offset, int limit) {
        List<T> found = all.toList();
        return new Page<>(found.stream().skip(offset).limit(limit).toList(), found.size(), false);
    }

    @Override
    public synchronized List<PublicationLine> lines(List<PublicationId> ids) {
        return ids.stream().flatMap(id -> find(id).stream()).map(lines::line).toList();
    }

    @Override
    public Preparations preparations() {
        return preparations;
    }

    @Override
    public synchronized Set<String> waitingKeys() {
        return publications.values().stream()
                .flatMap(publication -> keys(publication).stream())
                .collect(Collectors.toSet());
    }

    @Override
    public synchronized void strand(PublicationId id, boolean is) {
        stranded.remove(id);
        if (is) {
            stranded.add(id);
        }
    }

    private Set<String> keys(Publication publication) {
        Set<String> keys = Waiting.keys(publication);
        if (stranded.contains(publication.id())) {
            keys.add(Waiting.STRANDED);
        }
        return keys;
    }

    @Override
    public synchronized Page<DutyLine> duties(DutyFilter filter, int offset, int limit) {
        return page(
                publications.values().stream()
                        .filter(publication -> filter.owner()
                                .filter(owner -> !owner.equals(publication.owner()))
                                .isEmpty())
                        .flatMap(publication ->
                                publication.duties().stream().map(duty -> new DutyLine(duty, lines.line(publication))))
                        .filter(line -> filter.kinds().contains(line.duty().kind())
                                && !line.duty().due().isAfter(filter.until())
                                && filter.from()
                                        .filter(from -> line.duty().due().isBefore(from))
                                        .isEmpty())
                        .sorted(Comparator.comparing(
                                (DutyLine line) -> line.duty().due())),
                offset,
                limit);
    }

    @Override
    public synchronized Page<PublicationLine> unscheduled(
            Set<TopicId> topics, Optional<UnitId> owner, int offset, int limit) {
        return page(
                visible()
                        .filter(publication -> publication.duties().isEmpty() && topics.contains(publication.topic()))
                        .filter(publication ->
                                owner.map(publication.owner()::equals).orElse(true))
                        .sorted(Comparator.comparing(publication ->
                                lines.line(publication).publicTitle().th()))
                        .map(lines::line),
                offset,
                limit);
    }

    @Override
    public synchronized List<PublicationId> expired(LocalDate before, int limit) {
        return visible()
                .filter(publication -> publication
                        .inForce()
                        .flatMap((Edition edition) -> edition.content().expiry())
                        .filter(day -> day.isBefore(before))
                        .isPresent())
                .sorted(Comparator.comparing(publication -> publication
                        .inForce()
                        .flatMap((Edition edition) -> edition.content().expiry())
                        .orElseThrow()))
                .map(Publication::id)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized PublicUnder publicUnder(TopicId topic) {
        List<Edition> editions = visible()
                .filter(publication -> publication.topic().equals(topic))
                .map(publication -> publication.inForce().orElseThrow())
                .toList();
        return new PublicUnder(
                editions.stream()
                        .map(edition ->
                                LocalDate.ofInstant(edition.publishedAt().orElseThrow(), Circumstances.ZONE))
                        .max(Comparator.naturalOrder()),
                editions.stream()
                        .map(edition -> edition.content().period())
                        .filter(period -> !period.isEmpty())
                        .collect(Collectors.toSet()));
    }

    private Stream<Publication> visible() {
        return publications.values().stream().filter(InMemoryLines::isPublic);
    }

    @Override
    public synchronized Batch<PublicationId> walk(String from, int limit) {
        List<PublicationId> found = publications.keySet().stream()
                .filter(id -> id.value().compareTo(from) > 0)
                .limit(limit)
                .toList();
        return new Batch<>(
                found, found.size() < limit ? "" : found.get(found.size() - 1).value());
    }

    @Override
    public synchronized List<LocalDate> days(Optional<LocalDate> after) {
        return journal.keySet().stream()
                .filter(day -> after.filter(other -> !day.isAfter(other)).isEmpty())
                .toList();
    }

    @Override
    public synchronized void read(LocalDate day, Consumer<JournalLine> line) {
        journal.getOrDefault(day, Map.of()).values().forEach(line);
    }

    @Override
    public Optional<JournalLine> last() {
        List<JournalLine> lines = new ArrayList<>();
        days(Optional.empty()).forEach(day -> read(day, lines::add));
        lines.removeIf(line -> line.chain().equals(JournalLine.OFFICE));
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines.get(lines.size() - 1));
    }
}
