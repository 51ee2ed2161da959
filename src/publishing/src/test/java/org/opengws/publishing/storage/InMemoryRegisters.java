package org.opengws.publishing.storage;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.opengws.publishing.assessment.Mappings;
import org.opengws.publishing.catalogue.Catalogue;
import org.opengws.publishing.files.Checked;
import org.opengws.publishing.office.Acted;
import org.opengws.publishing.organisation.Organisation;
import org.opengws.publishing.people.Delegation;

/** Registers for tests; whoever changes them is not asked. Holds what {@link RegistersContract} says. */
public final class InMemoryRegisters implements Registers {

    private Catalogue catalogue;
    private Organisation organisation;
    private List<Delegation> delegations = List.of();
    private Mappings mappings = Mappings.NONE;
    private final OfficeActs acts;
    private final WrittenOrders orders = new InMemoryWrittenOrders();

    public InMemoryRegisters(Catalogue catalogue, Organisation organisation, Clock clock) {
        acts = new InMemoryOfficeActs(clock, line -> {});
        this.catalogue = catalogue;
        this.organisation = organisation;
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

    @Override
    public synchronized Mappings mappings() {
        return mappings;
    }

    @Override
    public synchronized Checked<Mappings> changeMappings(Function<Mappings, Checked<Acted<Mappings>>> change) {
        return kept(change.apply(mappings), value -> mappings = value);
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
