package org.opengws.web;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import org.opengws.publishing.catalogue.Catalogue;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.decision.Outcome;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.files.Checked;
import org.opengws.publishing.frontoffice.Preparations;
import org.opengws.publishing.office.Acted;
import org.opengws.publishing.organisation.Organisation;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.people.Delegation;
import org.opengws.publishing.people.Reader;
import org.opengws.publishing.storage.Batch;
import org.opengws.publishing.storage.DutyFilter;
import org.opengws.publishing.storage.DutyLine;
import org.opengws.publishing.storage.Files;
import org.opengws.publishing.storage.InMemoryFiles;
import org.opengws.publishing.storage.InMemoryOutbox;
import org.opengws.publishing.storage.InMemoryPublications;
import org.opengws.publishing.storage.InMemoryRegisters;
import org.opengws.publishing.storage.OfficeActs;
import org.opengws.publishing.storage.Page;
import org.opengws.publishing.storage.PublicUnder;
import org.opengws.publishing.storage.PublicationFilter;
import org.opengws.publishing.storage.PublicationLine;
import org.opengws.publishing.storage.Publications;
import org.opengws.publishing.storage.Registers;
import org.opengws.publishing.storage.WrittenOrders;

/** All that an office has, in memory: the domain's own doubles, whose contracts hold on Jackrabbit too, as one. */
public final class StoredInMemory implements Publications, Files, Registers {

    private final Publications publications;
    private final Files files;
    private final Registers registers;

    public StoredInMemory(Catalogue catalogue, Organisation organisation, Clock clock) {
        registers = new InMemoryRegisters(catalogue, organisation, clock);
        publications = new InMemoryPublications(new InMemoryOutbox(), clock, registers::catalogue);
        files = new InMemoryFiles(id -> publications.find(id).isPresent());
    }

    @Override
    public Optional<Publication> find(PublicationId id) {
        return publications.find(id);
    }

    @Override
    public Outcome create(PublicationId id, Supplier<Outcome> begin) {
        return publications.create(id, begin);
    }

    @Override
    public Outcome change(PublicationId id, Function<Publication, Outcome> decide) {
        return publications.change(id, decide);
    }

    @Override
    public Page<PublicationLine> list(PublicationFilter filter, Reader reader, int offset, int limit) {
        return publications.list(filter, reader, offset, limit);
    }

    @Override
    public Optional<String> nearest(PublicationFilter filter, Reader reader) {
        return publications.nearest(filter, reader);
    }

    @Override
    public Page<PublicationLine> waiting(Collection<String> keys, int offset, int limit) {
        return publications.waiting(keys, offset, limit);
    }

    @Override
    public List<PublicationLine> urgent(
            Collection<String> keys, LocalDate from, LocalDate until, int offset, int limit) {
        return publications.urgent(keys, from, until, offset, limit);
    }

    @Override
    public List<PublicationLine> lines(List<PublicationId> ids) {
        return publications.lines(ids);
    }

    @Override
    public Preparations preparations() {
        return publications.preparations();
    }

    @Override
    public Set<String> waitingKeys() {
        return publications.waitingKeys();
    }

    @Override
    public void strand(PublicationId id, boolean stranded) {
        publications.strand(id, stranded);
    }

    @Override
    public Page<DutyLine> duties(DutyFilter filter, int offset, int limit) {
        return publications.duties(filter, offset, limit);
    }

    @Override
    public Page<PublicationLine> unscheduled(Set<TopicId> topics, Optional<UnitId> owner, int offset, int limit) {
        return publications.unscheduled(topics, owner, offset, limit);
    }

    @Override
    public List<PublicationId> expired(LocalDate before, int limit) {
        return publications.expired(before, limit);
    }

    @Override
    public PublicUnder publicUnder(TopicId topic) {
        return publications.publicUnder(topic);
    }

    @Override
    public Batch<PublicationId> walk(String from, int limit) {
        return publications.walk(from, limit);
    }

    @Override
    public void store(PublicationId publication, String sha256, Path file) {
        files.store(publication, sha256, file);
    }

    @Override
    public Optional<InputStream> open(PublicationId publication, String sha256) {
        return files.open(publication, sha256);
    }

    @Override
    public Optional<String> rehash(PublicationId publication, String sha256) {
        return files.rehash(publication, sha256);
    }

    @Override
    public Catalogue catalogue() {
        return registers.catalogue();
    }

    @Override
    public Organisation organisation() {
        return registers.organisation();
    }

    @Override
    public List<Delegation> delegations() {
        return registers.delegations();
    }

    @Override
    public Checked<Catalogue> changeCatalogue(Function<Catalogue, Checked<Acted<Catalogue>>> change) {
        return registers.changeCatalogue(change);
    }

    @Override
    public Checked<Organisation> changeOrganisation(Function<Organisation, Checked<Acted<Organisation>>> change) {
        return registers.changeOrganisation(change);
    }

    @Override
    public Checked<List<Delegation>> changeDelegations(
            Function<List<Delegation>, Checked<Acted<List<Delegation>>>> change) {
        return registers.changeDelegations(change);
    }

    @Override
    public OfficeActs acts() {
        return registers.acts();
    }

    @Override
    public WrittenOrders orders() {
        return registers.orders();
    }
}
