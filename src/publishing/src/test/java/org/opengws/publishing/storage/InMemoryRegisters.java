package org.opengws.publishing.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.opengws.publishing.catalogue.Catalogue;
import org.opengws.publishing.files.Checked;
import org.opengws.publishing.organisation.Organisation;
import org.opengws.publishing.people.Delegation;
import org.opengws.publishing.people.PersonId;

/** Registers for tests; whoever changes them is not asked. */
public final class InMemoryRegisters implements Registers {

    private Catalogue catalogue;
    private Organisation organisation;
    private List<Delegation> delegations = new ArrayList<>();

    public InMemoryRegisters(Catalogue catalogue, Organisation organisation) {
        this.catalogue = catalogue;
        this.organisation = organisation;
    }

    @Override
    public Catalogue catalogue() {
        return catalogue;
    }

    @Override
    public Organisation organisation() {
        return organisation;
    }

    @Override
    public List<Delegation> delegations() {
        return delegations;
    }

    @Override
    public Checked<Catalogue> changeCatalogue(PersonId by, Function<Catalogue, Checked<Catalogue>> change) {
        Checked<Catalogue> changed = change.apply(catalogue);
        changed.value().ifPresent(value -> catalogue = value);
        return changed;
    }

    @Override
    public Checked<Organisation> changeOrganisation(PersonId by, Function<Organisation, Checked<Organisation>> change) {
        Checked<Organisation> changed = change.apply(organisation);
        changed.value().ifPresent(value -> organisation = value);
        return changed;
    }

    @Override
    public Checked<List<Delegation>> changeDelegations(
            PersonId by, Function<List<Delegation>, Checked<List<Delegation>>> change) {
        Checked<List<Delegation>> changed = change.apply(delegations);
        changed.value().ifPresent(value -> delegations = value);
        return changed;
    }
}
