package org.opengws.web.desk.catalogue;

import java.time.Period;
import java.util.Optional;

import org.opengws.publishing.catalogue.PeriodDue;
import org.opengws.publishing.catalogue.Provenance;
import org.opengws.publishing.catalogue.Sourced;
import org.opengws.publishing.catalogue.Topic;
import org.opengws.publishing.procedure.Procedure;
import org.opengws.web.Domain;
import org.opengws.web.desk.screen.Wording;

/** A topic with where each of its values comes from. */
public record TopicView(
        String id,
        String name,
        String category,
        Value procedure,
        String rhythm,
        Value interval,
        Value due,
        Value owner,
        Value provision,
        boolean onChange,
        String form) {

    /** A value and its source; {@code proposal} where it is ours to be edited. */
    public record Value(String text, String from, boolean proposal, String code) {

        static final Value NONE = new Value("", "", false, "");
    }

    public static TopicView of(Topic topic, Domain domain, Wording wording) {
        Optional<Procedure> procedure =
                domain.publishing().procedures().procedure(topic.procedure().value());
        String procedureName = procedure
                .map(known -> wording.of(known.name()))
                .orElse(topic.procedure().value().value());
        return new TopicView(
                topic.id().value(),
                wording.of(topic.name()),
                domain.publishing()
                        .catalogue()
                        .category(topic.category())
                        .map(category -> wording.of(category.name()))
                        .orElse(topic.category().value()),
                value(topic.procedure(), procedureName, wording),
                wording.of("rhythm." + topic.rhythm().code()),
                value(topic.interval(), wording.interval(topic.interval().value()), wording),
                topic.due()
                        .map(due -> value(due, due(due.value(), wording), wording))
                        .orElse(Value.NONE),
                value(
                        topic.owner(),
                        topic.owner().value().map(wording::unit).orElse(wording.of("topic.no-owner")),
                        wording),
                topic.provision().value().isEmpty()
                        ? Value.NONE
                        : value(
                                topic.provision(),
                                wording.provision(topic.provision().value()),
                                wording),
                topic.onChange(),
                domain.publishing()
                        .form(topic.form())
                        .map(form -> wording.of(form.name()))
                        .orElse(topic.form().value()));
    }

    private static Value value(Sourced<?> sourced, String text, Wording wording) {
        String from = sourced.from().map(Provenance::code).orElse("open");
        return new Value(
                text,
                wording.of("provenance." + from),
                sourced.from().filter(Provenance.PROPOSAL::equals).isPresent(),
                from);
    }

    private static String due(PeriodDue due, Wording wording) {
        Period after = due.after();
        String key = due.fromStart() ? "topic.due-from-start" : "topic.due-from-end";
        return wording.of(key, wording.interval(after));
    }
}
