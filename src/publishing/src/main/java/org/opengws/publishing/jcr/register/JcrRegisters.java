package org.opengws.publishing.jcr.register;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

import org.opengws.publishing.assessment.Mappings;
import org.opengws.publishing.catalogue.Catalogue;
import org.opengws.publishing.files.Checked;
import org.opengws.publishing.jcr.tree.Sessions;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.office.Acted;
import org.opengws.publishing.office.OfficeAct;
import org.opengws.publishing.office.OfficeActKind;
import org.opengws.publishing.organisation.Organisation;
import org.opengws.publishing.people.Delegation;
import org.opengws.publishing.storage.OfficeActs;
import org.opengws.publishing.storage.Registers;
import org.opengws.publishing.storage.WrittenOrders;

/**
 * Catalogue, organisation, delegations and what was said of items of schemes: {@code /catalogue}, {@code /organisation},
 * {@code /delegations}, {@code /assessment}.
 */
public final class JcrRegisters implements Registers {

    public static final String CATALOGUE = "/catalogue";
    public static final String ORGANISATION = "/organisation";
    public static final String DELEGATIONS = "/delegations";

    public static final String ASSESSMENT = "/assessment";

    private static final Catalogue NO_CATALOGUE =
            new Catalogue("none", 0, Text.EMPTY, Text.EMPTY, List.of(), List.of());

    private final Register<Catalogue> catalogue;
    private final Register<Organisation> organisation;
    private final Register<List<Delegation>> delegations;
    private final Register<Mappings> mappings;
    private final OfficeActs acts;
    private final WrittenOrders orders;

    public JcrRegisters(Sessions sessions, Clock clock) {
        acts = new JcrOfficeActs(sessions, clock);
        orders = new JcrWrittenOrders(sessions);
        catalogue =
                new Register<>(sessions, clock, CATALOGUE, NO_CATALOGUE, CatalogueTree::of, CatalogueTree::catalogue);
        organisation = new Register<>(
                sessions,
                clock,
                ORGANISATION,
                Organisation.EMPTY,
                OrganisationTree::of,
                OrganisationTree::organisation);
        delegations = new Register<>(
                sessions, clock, DELEGATIONS, List.of(), DelegationTree::of, DelegationTree::delegations);
        mappings = new Register<>(sessions, clock, ASSESSMENT, Mappings.NONE, MappingTree::of, MappingTree::mappings);
    }

    /**
     * Takes over what the files say where the repository holds none yet; afterwards the repository is the truth. An
     * office that was started empty and never begun holds nothing but categories, and takes over all of it.
     *
     * @return whether anything was taken over
     */
    public boolean seed(Supplier<Catalogue> initialCatalogue, Supplier<Organisation> initialOrganisation) {
        boolean begun = organisation.isThere();
        if (!begun) {
            changeOrganisation(none -> {
                Organisation read = initialOrganisation.get();
                return Checked.of(new Acted<>(
                        read,
                        loaded(
                                OfficeActKind.UNITS_LOADED,
                                "organisation",
                                "units",
                                read.units().size())));
            });
        }
        boolean none = !catalogue.isThere() || !begun && catalogue().topics().isEmpty();
        if (none) {
            loadCatalogue(initialCatalogue, "topics", read -> read.topics().size());
        }
        return !begun || none;
    }

    /** Takes over the categories alone, for an office that begins with no topic, where the repository holds none yet. */
    public void seedCategories(Supplier<Catalogue> categories) {
        if (!catalogue.isThere()) {
            loadCatalogue(categories, "categories", read -> read.categories().size());
        }
    }

    private void loadCatalogue(Supplier<Catalogue> initial, String what, ToIntFunction<Catalogue> count) {
        changeCatalogue(none -> {
            Catalogue read = initial.get();
            return Checked.of(new Acted<>(
                    read, loaded(OfficeActKind.CATALOGUE_LOADED, "catalogue", what, count.applyAsInt(read))));
        });
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
    public Checked<Catalogue> changeCatalogue(Function<Catalogue, Checked<Acted<Catalogue>>> change) {
        return catalogue.change(change);
    }

    @Override
    public Checked<Organisation> changeOrganisation(Function<Organisation, Checked<Acted<Organisation>>> change) {
        return organisation.change(change);
    }

    @Override
    public Checked<List<Delegation>> changeDelegations(
            Function<List<Delegation>, Checked<Acted<List<Delegation>>>> change) {
        return delegations.change(change);
    }

    @Override
    public Mappings mappings() {
        return mappings.get();
    }

    @Override
    public Checked<Mappings> changeMappings(Function<Mappings, Checked<Acted<Mappings>>> change) {
        return mappings.change(change);
    }

    @Override
    public OfficeActs acts() {
        return acts;
    }

    @Override
    public WrittenOrders orders() {
        return orders;
    }

    private static OfficeAct.Draft loaded(OfficeActKind kind, String about, String what, int count) {
        return new OfficeAct.Draft(
                kind, OfficeAct.By.SYSTEM, about, List.of(), Map.of(), Map.of(what, Integer.toString(count)), "");
    }
}
