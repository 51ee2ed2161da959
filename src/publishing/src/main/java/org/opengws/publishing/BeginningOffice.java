package org.opengws.publishing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.opengws.publishing.files.Checked;
import org.opengws.publishing.files.Problem;
import org.opengws.publishing.office.Acted;
import org.opengws.publishing.office.OfficeAct;
import org.opengws.publishing.office.OfficeActKind;
import org.opengws.publishing.organisation.Change;
import org.opengws.publishing.organisation.Organisation;
import org.opengws.publishing.organisation.Unit;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.refusal.Refusal;
import org.opengws.publishing.refusal.RefusalCode;
import org.opengws.publishing.storage.Registers;

/**
 * How an office that starts from nothing gets its name: the first entries of its history, never a renaming of somebody
 * else's. Only while there is no unit at all.
 */
public final class BeginningOffice {

    /** Of the unit at the top; permanent, whatever the office is called later. */
    public static final UnitId OFFICE = new UnitId("office");

    private final Registers registers;

    BeginningOffice(Registers registers) {
        this.registers = registers;
    }

    /** Whether there is a unit, so that every later change is a dated act. */
    public boolean hasBegun() {
        return !registers.organisation().units().isEmpty();
    }

    /**
     * @param by who fills in the first names
     * @param office the unit at the top
     * @param day on which the office was founded, empty where nobody knows
     * @param first the first unit below it
     */
    public Recorded<Organisation> begin(OfficeAct.By by, Unit office, Optional<LocalDate> day, Unit first) {
        Change top = new Change.Established(office, day, Optional.empty());
        Change below = new Change.Established(first, Optional.empty(), Optional.empty());
        OfficeAct.Draft act = new OfficeAct.Draft(
                OfficeActKind.OFFICE_BEGUN, by, office.id().value(), List.of(), Map.of(), told(office, first), "");
        Checked<Organisation> recorded =
                registers.changeOrganisation(present -> present.units().isEmpty()
                        ? present.with(top)
                                .fold(alone -> alone.with(below), Checked::<Organisation>refused)
                                .fold(begun -> Checked.of(new Acted<>(begun, act)), Checked::refused)
                        : Checked.refused(List.of(Problem.of("", "office-begun"))));
        return recorded.isRefused() && hasBegun()
                ? Recorded.refused(Refusal.of(RefusalCode.OFFICE_BEGUN))
                : Recorded.of(recorded, RefusalCode.ORGANISATION_INVALID);
    }

    private static Map<String, String> told(Unit office, Unit first) {
        Map<String, String> told = new TreeMap<>();
        told.put("office.name.th", office.name().th());
        told.put("office.name.en", office.name().en());
        told.put("office.short.th", office.shortName().th());
        told.put("unit.id", first.id().value());
        told.put("unit.name.th", first.name().th());
        told.put("unit.name.en", first.name().en());
        office.body().ifPresent(body -> {
            told.put("office.body", body.kind().code());
            told.put("office.province", body.province().code());
        });
        told.values().removeIf(String::isEmpty);
        return told;
    }
}
