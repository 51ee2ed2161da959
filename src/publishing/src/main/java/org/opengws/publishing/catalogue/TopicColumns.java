package org.opengws.publishing.catalogue;

import java.util.List;
import java.util.Optional;

/** The columns of a file of topics, and what a topic writes into each. */
final class TopicColumns {

    static final List<String> ALL = List.of(
            "category",
            "topic",
            "th",
            "en",
            "procedure",
            "rhythm",
            "interval",
            "due_from",
            "due_after",
            "on_change",
            "form",
            "owner",
            "related_provision",
            "procedure_from",
            "interval_from",
            "owner_from",
            "provision_from",
            "due_from_source");

    private TopicColumns() {}

    /** One cell for each column. */
    static List<String> cells(Topic topic) {
        Optional<PeriodDue> due = topic.due().map(Sourced::value);
        return List.of(
                topic.category().value(),
                topic.id().value(),
                topic.name().th(),
                topic.name().en(),
                topic.procedure().value().value(),
                topic.rhythm().code(),
                topic.interval().value().toString(),
                due.map(rule -> rule.fromStart() ? "start" : "end").orElse(""),
                due.map(rule -> rule.after().toString()).orElse(""),
                topic.onChange() ? "yes" : "no",
                topic.form().value(),
                topic.owner().value().map(Object::toString).orElse(""),
                topic.provision().value(),
                from(topic.procedure()),
                from(topic.interval()),
                from(topic.owner()),
                from(topic.provision()),
                topic.due().map(TopicColumns::from).orElse(""));
    }

    private static String from(Sourced<?> sourced) {
        return sourced.from().map(Provenance::code).orElse("");
    }
}
