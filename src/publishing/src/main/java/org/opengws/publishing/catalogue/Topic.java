package org.opengws.publishing.catalogue;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;

import org.opengws.publishing.form.FormId;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.procedure.ProcedureId;

/**
 * What must be online, how it gets there and how it stays current.
 *
 * @param interval at which it is reviewed (standing), owed (periodic) or renewed (stream)
 * @param due for periodic topics, when what is owed for a period is due; empty otherwise
 * @param onChange whether a change of fact also calls for a review
 * @param form id of the form that its editions fill in
 * @param owner default owner unit; empty means that communications keeps its duties, under "no owner"
 * @param provision related provision, such as {@code OIA s.9(3)}, empty if there is none
 * @param since day on which the topic entered the catalogue; earlier periods are archive, without a duty
 */
public record Topic(
        TopicId id,
        CategoryId category,
        Text name,
        Sourced<ProcedureId> procedure,
        Rhythm rhythm,
        Sourced<Period> interval,
        Optional<Sourced<PeriodDue>> due,
        boolean onChange,
        FormId form,
        Sourced<Optional<UnitId>> owner,
        Sourced<String> provision,
        LocalDate since) {

    public Topic {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(name, "name");
        if ((rhythm == Rhythm.PERIODIC) != due.isPresent()) {
            throw new IllegalArgumentException(
                    "topic " + id + ": a due rule belongs to periodic topics, and to them only");
        }
        if (interval.value().isZero() || interval.value().isNegative()) {
            throw new IllegalArgumentException("topic " + id + ": the interval is longer than nothing");
        }
    }
}
