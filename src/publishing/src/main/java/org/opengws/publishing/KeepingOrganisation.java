package org.opengws.publishing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

import org.opengws.publishing.files.Checked;
import org.opengws.publishing.files.Problem;
import org.opengws.publishing.office.Acted;
import org.opengws.publishing.office.OfficeAct;
import org.opengws.publishing.office.OfficeActKind;
import org.opengws.publishing.organisation.Change;
import org.opengws.publishing.organisation.Instrument;
import org.opengws.publishing.organisation.Organisation;
import org.opengws.publishing.organisation.OrganisationFile;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.Role;
import org.opengws.publishing.refusal.Refusal;
import org.opengws.publishing.refusal.RefusalCode;
import org.opengws.publishing.storage.Registers;

/**
 * Changes of the units, by the administrator and by dated acts only. One that would leave work to nobody is refused, with
 * what is open.
 */
public final class KeepingOrganisation {

    private final Registers registers;
    private final Supplier<OpenWork> openWork;

    KeepingOrganisation(Registers registers, Supplier<OpenWork> openWork) {
        this.registers = registers;
        this.openWork = openWork;
    }

    public boolean mayChange(Person person) {
        return person.is(Role.ADMINISTRATOR);
    }

    /** With that act at its place by day; refused with every reason where it does not fit the history. */
    public Recorded<Organisation> change(Person person, Change change) {
        return record(
                person,
                organisation -> leavingNothing(organisation, change, organisation.with(change)),
                OfficeActKind.UNITS_CHANGED,
                change.unit().value(),
                Map.of("change", OrganisationFile.write(change)));
    }

    /** An act together with the instrument that it is the first to name: both are recorded, or neither. */
    public Recorded<Organisation> change(Person person, Instrument instrument, Change change) {
        return record(
                person,
                organisation -> leavingNothing(
                        organisation,
                        change,
                        organisation.with(instrument).fold(named -> named.with(change), Checked::refused)),
                OfficeActKind.UNITS_CHANGED,
                change.unit().value(),
                Map.of(
                        "change", OrganisationFile.write(change),
                        "instrument", OrganisationFile.write(instrument)));
    }

    /** An instrument for later changes to name. */
    public Recorded<Organisation> instrument(Person person, Instrument instrument) {
        return record(
                person,
                organisation -> organisation.with(instrument),
                OfficeActKind.INSTRUMENT_RECORDED,
                instrument.id(),
                Map.of("instrument", OrganisationFile.write(instrument)));
    }

    private Checked<Organisation> leavingNothing(Organisation before, Change change, Checked<Organisation> changed) {
        return changed.fold(
                after -> Checked.unless(
                        openWork.get().leftBy(before, after, change.day().orElse(LocalDate.MIN)), () -> after),
                Checked::refused);
    }

    private static RefusalCode code(List<Problem> problems) {
        return problems.stream().anyMatch(problem -> problem.code().startsWith(OpenWork.CODE))
                ? RefusalCode.UNIT_HAS_OPEN_WORK
                : RefusalCode.ORGANISATION_INVALID;
    }

    /** The history only grows, so there is nothing that was before. */
    private Recorded<Organisation> record(
            Person person,
            Function<Organisation, Checked<Organisation>> change,
            OfficeActKind kind,
            String about,
            Map<String, String> after) {
        if (!mayChange(person)) {
            return Recorded.refused(Refusal.of(RefusalCode.WRONG_ROLE));
        }
        OfficeAct.Draft act = new OfficeAct.Draft(kind, OfficeAct.By.of(person), about, List.of(), Map.of(), after, "");
        Checked<Organisation> changed = registers.changeOrganisation(organisation ->
                change.apply(organisation).fold(next -> Checked.of(new Acted<>(next, act)), Checked::refused));
        return Recorded.of(changed, code(changed.problems()));
    }
}
