package org.opengws.publishing.jcr;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import org.opengws.publishing.catalogue.Catalogue;
import org.opengws.publishing.edition.Decider;
import org.opengws.publishing.files.Checked;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.organisation.Organisation;
import org.opengws.publishing.people.Delegation;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.storage.Registers;

/** Catalogue, organisation and delegations: {@code /catalogue}, {@code /organisation}, {@code /delegations}. */
public final class JcrRegisters implements Registers {

    private static final Catalogue NO_CATALOGUE =
            new Catalogue("none", 0, Text.EMPTY, Text.EMPTY, List.of(), List.of());

    private final Register<Catalogue> catalogue;
    private final Register<Organisation> organisation;
    private final Register<List<Delegation>> delegations;

    JcrRegisters(Sessions sessions, Clock clock) {
        catalogue = new Register<>(
                sessions, clock, "/catalogue", NO_CATALOGUE, CatalogueTree::of, CatalogueTree::catalogue);
        organisation = new Register<>(
                sessions,
                clock,
                "/organisation",
                Organisation.EMPTY,
                OrganisationTree::of,
                OrganisationTree::organisation);
        delegations = new Register<>(
                sessions, clock, "/delegations", List.of(), DelegationTree::of, DelegationTree::delegations);
    }

    /**
     * Takes over what the files say where the repository holds none yet; afterwards the repository is the truth.
     *
     * @return whether anything was taken over
     */
    public boolean seed(Supplier<Catalogue> initialCatalogue, Supplier<Organisation> initialOrganisation) {
        boolean seeded = false;
        if (!organisation.isThere()) {
            changeOrganisation(Decider.SYSTEM.id(), none -> Checked.of(initialOrganisation.get()));
            seeded = true;
        }
        if (!catalogue.isThere()) {
            changeCatalogue(Decider.SYSTEM.id(), none -> Checked.of(initialCatalogue.get()));
            seeded = true;
        }
        return seeded;
    }

    @Override
    public Catalogue catalogue() {
        return catalogue.get();
    }

    @Override
    public Organisation organisation() {
        return organisation.get();
    }

    @Override
    public List<Delegation> delegations() {
        return delegations.get();
    }

    @Override
    public Checked<Catalogue> changeCatalogue(PersonId by, Function<Catalogue, Checked<Catalogue>> change) {
        return catalogue.change(by, change);
    }

    @Override
    public Checked<Organisation> changeOrganisation(PersonId by, Function<Organisation, Checked<Organisation>> change) {
        return organisation.change(by, change);
    }

    @Override
    public Checked<List<Delegation>> changeDelegations(
            PersonId by, Function<List<Delegation>, Checked<List<Delegation>>> change) {
        return delegations.change(by, change);
    }
}
