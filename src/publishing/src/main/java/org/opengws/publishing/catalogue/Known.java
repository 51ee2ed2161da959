package org.opengws.publishing.catalogue;

import java.util.function.Predicate;

import org.opengws.publishing.form.FormId;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.procedure.ProcedureId;

/** What a catalogue may refer to; asked while a file is read, so that a wrong name is refused with its line. */
public record Known(Predicate<ProcedureId> procedure, Predicate<FormId> form, Predicate<UnitId> unit) {

    /** Believes every name. */
    public static Known everything() {
        return new Known(procedure -> true, form -> true, unit -> true);
    }
}
