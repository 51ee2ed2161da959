package org.opengws.publishing.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.opengws.publishing.calendar.WorkingDays;
import org.opengws.publishing.catalogue.Catalogue;
import org.opengws.publishing.catalogue.Rhythm;
import org.opengws.publishing.catalogue.Topic;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.form.Form;
import org.opengws.publishing.form.FormId;
import org.opengws.publishing.organisation.Organisation;
import org.opengws.publishing.people.Delegation;
import org.opengws.publishing.people.Directory;
import org.opengws.publishing.procedure.Procedure;
import org.opengws.publishing.procedure.Procedures;

/** The office as it stands at one moment, whatever the publication: its catalogue, units, people, orders, days. */
public record OfficeToday(
        Instant now,
        Catalogue catalogue,
        Organisation organisation,
        Procedures procedures,
        Map<FormId, Form> forms,
        WorkingDays workingDays,
        Directory directory,
        List<Delegation> delegations,
        Policy policy) {

    public OfficeToday {
        Objects.requireNonNull(now, "now");
        forms = Map.copyOf(forms);
        delegations = List.copyOf(delegations);
    }

    /** The same under other units at another moment: as things would be then. */
    public OfficeToday with(Organisation other, Instant then) {
        return new OfficeToday(then, catalogue, other, procedures, forms, workingDays, directory, delegations, policy);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now, Circumstances.ZONE);
    }

    /** The one that the edition would go through if it were submitted now; empty where topic or file are gone. */
    public Optional<Procedure> procedureOfToday(Edition edition) {
        return procedureOfToday(edition, catalogue, procedures);
    }

    /** The same where nothing else of the office is asked for. */
    public static Optional<Procedure> procedureOfToday(Edition edition, Catalogue catalogue, Procedures procedures) {
        return procedureOfToday(
                new Draft(edition.topic(), edition.content(), edition.chosen(), edition.evidence(), Optional.empty()),
                catalogue,
                procedures);
    }

    /**
     * The same of what is only being written: the one that its owner chose; for a report that a period had nothing to report
     * the one made for that; otherwise the topic's.
     */
    public static Optional<Procedure> procedureOfToday(Draft draft, Catalogue catalogue, Procedures procedures) {
        if (draft.chosen().isPresent()) {
            return procedures.procedure(draft.chosen().get());
        }
        Optional<Topic> topic = catalogue.topic(draft.topic());
        boolean nothing = draft.content().reportsNothing()
                && topic.filter(known -> known.rhythm() == Rhythm.PERIODIC).isPresent();
        return Optional.of(Procedures.NOTHING_TO_REPORT)
                .filter(id -> nothing)
                .flatMap(procedures::procedure)
                .or(() -> topic.flatMap(
                        known -> procedures.procedure(known.procedure().value())));
    }
}
