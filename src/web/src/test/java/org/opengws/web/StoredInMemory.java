package org.opengws.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.opengws.publishing.catalogue.Catalogue;
import org.opengws.publishing.catalogue.Topic;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.decision.Outcome;
import org.opengws.publishing.decision.Reading;
import org.opengws.publishing.document.Sha256;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.EditionState;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.files.Checked;
import org.opengws.publishing.frontoffice.Coming;
import org.opengws.publishing.frontoffice.Preparations;
import org.opengws.publishing.language.NearWords;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.office.Acted;
import org.opengws.publishing.organisation.Organisation;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.people.Delegation;
import org.opengws.publishing.people.Reader;
import org.opengws.publishing.refusal.Refusal;
import org.opengws.publishing.refusal.RefusalCode;
import org.opengws.publishing.storage.Batch;
import org.opengws.publishing.storage.DutyFilter;
import org.opengws.publishing.storage.DutyLine;
import org.opengws.publishing.storage.Files;
import org.opengws.publishing.storage.OfficeActs;
import org.opengws.publishing.storage.Page;
import org.opengws.publishing.storage.PreparationsInMemory;
import org.opengws.publishing.storage.PublicUnder;
import org.opengws.publishing.storage.PublicationFilter;
import org.opengws.publishing.storage.PublicationLine;
import org.opengws.publishing.storage.Publications;
import org.opengws.publishing.storage.Registers;
import org.opengws.publishing.storage.Waiting;
import org.opengws.publishing.storage.WrittenOrders;

/** All that an office has, in memory, without indexes. What only jobs need is not there. */
public final class StoredInMemory implements Publications, Files, Registers {

    private final Map<PublicationId, Publication> publications = new LinkedHashMap<>();
    private final Set<PublicationId> stranded = new HashSet<>();
    private final PreparationsInMemory preparations = new PreparationsInMemory();
    private final Map<String, byte[]> files = new HashMap<>();
    private Catalogue catalogue;
    private Organisation organisation;
    private List<Delegation> delegations = List.of();
    private final OfficeActs acts;
    private final WrittenOrders orders = new ScansInMemory();

    public StoredInMemory(Catalogue catalogue, Organisation organisation, Clock clock) {
        this.acts = new ActsInMemory(clock);
        this.catalogue = catalogue;
        this.organisation = organisation;
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
            publications.put(accepted.next().id(), accepted.next());
            stranded.remove(accepted.next().id());
        }
        return outcome;
    }

    @Override
    public synchronized Page<PublicationLine> list(PublicationFilter filter, Reader reader, int offset, int limit) {
        return page(
                publication -> (filter.states().isEmpty()
                                || filter.states().contains(publication.latest().state()))
                        && filter.topic().map(publication.topic()::equals).orElse(true)
                        && filter.owner().map(publication.owner()::equals).orElse(true)
                        && titled(publication).contains(filter.text())
                        && (!filter.onlyPublic() || line(publication).isPublic()),
                offset,
                limit);
    }

    @Override
    public synchronized Optional<String> nearest(PublicationFilter filter, Reader reader) {
        List<String> titles = publications.values().stream()
                .map(publication -> line(publication).to(reader).title())
                .map(title -> title.th() + " " + title.en())
                .toList();
        return NearWords.of(titles)
                .nearest(filter.text())
                .filter(near -> list(filter.titled(near), reader, 0, 1).total() > 0);
    }

    private static String titled(Publication publication) {
        Text title = publication.latest().content().title();
        return title.th() + " " + title.en();
    }

    @Override
    public synchronized Page<PublicationLine> waiting(Collection<String> keys, int offset, int limit) {
        return page(publication -> keys(publication).stream().anyMatch(keys::contains), offset, limit);
    }

    @Override
    public synchronized List<PublicationLine> lines(List<PublicationId> ids) {
        return ids.stream().flatMap(id -> find(id).stream()).map(this::line).toList();
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

    private Page<PublicationLine> page(Predicate<Publication> wanted, int offset, int limit) {
        List<PublicationLine> found =
                publications.values().stream().filter(wanted).map(this::line).toList();
        return new Page<>(found.stream().skip(offset).limit(limit).toList(), found.size(), false);
    }

    @Override
    public synchronized Page<DutyLine> duties(DutyFilter filter, int offset, int limit) {
        List<DutyLine> found = publications.values().stream()
                .filter(publication ->
                        filter.owner().map(publication.owner()::equals).orElse(true))
                .flatMap(publication -> publication.duties().stream()
                        .filter(duty -> filter.kinds().contains(duty.kind())
                                && !duty.due().isAfter(filter.until())
                                && filter.from().filter(duty.due()::isBefore).isEmpty())
                        .map(duty -> new DutyLine(duty, line(publication))))
                .sorted(Comparator.comparing((DutyLine line) -> line.duty().due()))
                .toList();
        return new Page<>(found.stream().skip(offset).limit(limit).toList(), found.size(), false);
    }

    private PublicationLine line(Publication publication) {
        Edition latest = publication.latest();
        return new PublicationLine(
                publication.id(),
                publication.version(),
                latest.content().title(),
                publication.topic(),
                catalogue.topic(publication.topic()).map(Topic::category).orElseThrow(),
                publication.owner(),
                latest.number(),
                latest.state(),
                latest.currentStep().map(step -> step.kind()),
                latest.currentStep().map(step -> step.label()).orElse(Text.EMPTY),
                latest.pinned().map(pinned -> pinned.clause()).orElse(""),
                latest.state() == EditionState.RETURNED,
                Coming.of(publication).map(Coming::since).orElse(publication.createdAt()),
                publication.createdAt(),
                latest.stepDue(),
                Optional.empty(),
                publication.inForce().isPresent(),
                publication.marks().suspension().isPresent(),
                publication.marks().withdrawalRequest().isPresent(),
                publication.marks().withdrawal().isPresent(),
                Reading.publicEdition(publication)
                        .map(edition -> edition.content().title())
                        .orElse(Text.EMPTY),
                Reading.keys(publication, latest),
                PublicationLine.Access.WHOLE);
    }

    @Override
    public synchronized Page<PublicationLine> unscheduled(
            Set<TopicId> topics, Optional<UnitId> owner, int offset, int limit) {
        return page(
                publication -> publication.inForce().isPresent()
                        && publication.duties().isEmpty()
                        && topics.contains(publication.topic())
                        && owner.map(publication.owner()::equals).orElse(true),
                offset,
                limit);
    }

    @Override
    public List<PublicationId> expired(LocalDate before, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public PublicUnder publicUnder(TopicId topic) {
        return PublicUnder.NOTHING;
    }

    @Override
    public Batch<PublicationId> walk(String from, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public synchronized void store(PublicationId publication, String sha256, Path file) {
        try {
            files.put(publication + sha256, java.nio.file.Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized Optional<InputStream> open(PublicationId publication, String sha256) {
        return Optional.ofNullable(files.get(publication + sha256)).map(ByteArrayInputStream::new);
    }

    @Override
    public synchronized Optional<String> rehash(PublicationId publication, String sha256) {
        return Optional.ofNullable(files.get(publication + sha256)).map(Sha256::of);
    }

    @Override
    public synchronized Catalogue catalogue() {
        return catalogue;
    }

    @Override
    public synchronized Organisation organisation() {
        return organisation;
    }

    @Override
    public synchronized List<Delegation> delegations() {
        return delegations;
    }

    @Override
    public synchronized Checked<Catalogue> changeCatalogue(Function<Catalogue, Checked<Acted<Catalogue>>> change) {
        return kept(change.apply(catalogue), value -> catalogue = value);
    }

    @Override
    public synchronized Checked<Organisation> changeOrganisation(
            Function<Organisation, Checked<Acted<Organisation>>> change) {
        return kept(change.apply(organisation), value -> organisation = value);
    }

    @Override
    public synchronized Checked<List<Delegation>> changeDelegations(
            Function<List<Delegation>, Checked<Acted<List<Delegation>>>> change) {
        return kept(change.apply(delegations), value -> delegations = value);
    }

    private <T> Checked<T> kept(Checked<Acted<T>> changed, Consumer<T> keep) {
        changed.value().ifPresent(acted -> {
            acts.append(acted.act());
            keep.accept(acted.value());
        });
        return changed.fold(acted -> Checked.of(acted.value()), Checked::refused);
    }

    @Override
    public OfficeActs acts() {
        return acts;
    }

    @Override
    public WrittenOrders orders() {
        return orders;
    }
}
