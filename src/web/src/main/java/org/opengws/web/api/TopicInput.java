package org.opengws.web.api;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;

import org.opengws.publishing.catalogue.CategoryId;
import org.opengws.publishing.catalogue.PeriodDue;
import org.opengws.publishing.catalogue.Provenance;
import org.opengws.publishing.catalogue.Rhythm;
import org.opengws.publishing.catalogue.Sourced;
import org.opengws.publishing.catalogue.Topic;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.form.FormId;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.procedure.ProcedureId;

/** A topic as it was sent; where its values come from is not the sender's to say. */
final class TopicInput {

    private TopicInput() {}

    static Topic read(TopicId id, Given given, LocalDate today) {
        Rhythm rhythm = Rhythm.valueOf(given.string("rhythm").toUpperCase(Locale.ROOT));
        if ((rhythm == Rhythm.PERIODIC) != given.has("due")) {
            throw Halted.bad("/due", rhythm == Rhythm.PERIODIC ? "missing" : "only-for-periodic", "");
        }
        return new Topic(
                id,
                new CategoryId(given.string("category")),
                given.text("name"),
                office(new ProcedureId(given.string("procedure"))),
                rhythm,
                office(Period.parse(given.string("interval"))),
                given.inside("due", TopicInput::due).map(TopicInput::office),
                given.flag("onChange"),
                new FormId(given.string("form")),
                office(given.optional("owner", UnitId::new)),
                office(given.string("provision")),
                today);
    }

    private static PeriodDue due(Given given) {
        return new PeriodDue(given.string("from").equals("start"), Period.parse(given.string("after")));
    }

    private static <T> Sourced<T> office(T value) {
        boolean open = value.equals(Optional.empty()) || value.equals("");
        return new Sourced<>(value, open ? Optional.empty() : Optional.of(Provenance.OFFICE));
    }
}
