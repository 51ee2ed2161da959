package org.opengws.publishing.storage;

import java.util.List;
import java.util.function.Function;

import org.opengws.publishing.assessment.Mappings;
import org.opengws.publishing.catalogue.Catalogue;
import org.opengws.publishing.files.Checked;
import org.opengws.publishing.office.Acted;
import org.opengws.publishing.organisation.Organisation;
import org.opengws.publishing.people.Delegation;

/**
 * Port: catalogue, organisation, delegations, and what was said of the items of schemes. Read on every decision, so
 * implementations keep them in memory and
 * notice what another session saved. A change is checked and saved in one go with the act that goes on record, or refused
 * whole; there is no other way to change them.
 */
public interface Registers {

    Catalogue catalogue();

    Organisation organisation();

    /** All of them, ended, refused and voided ones too, in the order in which they were recorded. */
    List<Delegation> delegations();

    /** What the office said of the items of schemes. */
    Mappings mappings();

    Checked<Catalogue> changeCatalogue(Function<Catalogue, Checked<Acted<Catalogue>>> change);

    Checked<Organisation> changeOrganisation(Function<Organisation, Checked<Acted<Organisation>>> change);

    Checked<List<Delegation>> changeDelegations(Function<List<Delegation>, Checked<Acted<List<Delegation>>>> change);

    Checked<Mappings> changeMappings(Function<Mappings, Checked<Acted<Mappings>>> change);

    /** What was done to them, and to what the host keeps. */
    OfficeActs acts();

    /** The scans of the orders that delegations rest on. */
    WrittenOrders orders();
}
