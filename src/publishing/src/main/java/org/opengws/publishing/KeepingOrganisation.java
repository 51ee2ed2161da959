package org.opengws.publishing;

import java.util.function.Function;

import org.opengws.publishing.files.Checked;
import org.opengws.publishing.organisation.Change;
import org.opengws.publishing.organisation.Instrument;
import org.opengws.publishing.organisation.Organisation;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.Role;
import org.opengws.publishing.refusal.Refusal;
import org.opengws.publishing.refusal.RefusalCode;
import org.opengws.publishing.storage.Registers;

/** Changes of the units, by the administrator and by dated acts only. */
public final class KeepingOrganisation {

    private final Registers registers;

    KeepingOrganisation(Registers registers) {
        this.registers = registers;
    }

    public boolean mayChange(Person person) {
        return person.is(Role.ADMINISTRATOR);
    }

    /** With that act at its place by day; refused with every reason where it does not fit the history. */
    public Recorded<Organisation> change(Person person, Change change) {
        return record(person, organisation -> organisation.with(change));
    }

    /** An act together with the instrument that it is the first to name: both are recorded, or neither. */
    public Recorded<Organisation> change(Person person, Instrument instrument, Change change) {
        return record(
                person,
                organisation -> organisation.with(instrument).fold(named -> named.with(change), Checked::refused));
    }

    /** An instrument for later changes to name. */
    public Recorded<Organisation> instrument(Person person, Instrument instrument) {
        return record(person, organisation -> organisation.with(instrument));
    }

    private Recorded<Organisation> record(Person person, Function<Organisation, Checked<Organisation>> change) {
        return mayChange(person)
                ? Recorded.of(registers.changeOrganisation(person.id(), change), RefusalCode.ORGANISATION_INVALID)
                : Recorded.refused(Refusal.of(RefusalCode.WRONG_ROLE));
    }
}
