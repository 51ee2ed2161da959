package org.opengws.publishing.storage;

import java.util.List;
import java.util.function.Function;

import org.opengws.publishing.catalogue.Catalogue;
import org.opengws.publishing.files.Checked;
import org.opengws.publishing.organisation.Organisation;
import org.opengws.publishing.people.Delegation;
import org.opengws.publishing.people.PersonId;

/**
 * Port: catalogue, organisation and delegations. Read on every decision, so implementations keep them in memory and
 * notice what another session saved. A change is checked and saved in one go, or refused whole.
 */
public interface Registers {

    Catalogue catalogue();

    Organisation organisation();

    /** All of them, ended ones too, in the order in which they were given. */
    List<Delegation> delegations();

    Checked<Catalogue> changeCatalogue(PersonId by, Function<Catalogue, Checked<Catalogue>> change);

    Checked<Organisation> changeOrganisation(PersonId by, Function<Organisation, Checked<Organisation>> change);

    Checked<List<Delegation>> changeDelegations(
            PersonId by, Function<List<Delegation>, Checked<List<Delegation>>> change);
}
