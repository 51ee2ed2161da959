package org.opengws.web.desk.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.opengws.publishing.catalogue.Topic;
import org.opengws.publishing.procedure.Procedure;
import org.opengws.publishing.procedure.Procedures;
import org.opengws.web.Domain;
import org.opengws.web.desk.catalogue.TopicView;
import org.opengws.web.desk.screen.Wording;

/**
 * What choosing a topic means, in sentences: which way the edition goes and why, how often it must be looked at.
 *
 * @param procedure the one that is gone through, which may be stricter than the topic's
 * @param decides who decides on it, in a few words
 * @param why why it is not the topic's own; empty where it is
 * @param evidence whether an earlier approval must be proven
 * @param way the steps of the procedure by their short names, from writing to the website
 * @param points what those who decide look at, each once, in the order of the steps
 * @param procedureWhy of the framework's clause; empty for a procedure that follows none
 */
public record TopicGuide(
        TopicView topic,
        String procedure,
        String decides,
        String why,
        boolean evidence,
        String procedureWhy,
        List<String> way,
        String rhythmWhy,
        List<String> points) {

    static TopicGuide of(Topic topic, Optional<Procedure> procedure, Domain domain, Wording wording) {
        String clause = procedure.map(Procedure::clause).orElse("");
        TopicView view = TopicView.of(topic, domain, wording);
        return new TopicGuide(
                view,
                procedure
                        .map(known -> wording.of(known.name()))
                        .orElse(view.procedure().text()),
                procedure.map(known -> decides(known, wording)).orElse(""),
                procedure
                        .filter(known -> !known.id().equals(topic.procedure().value()))
                        .map(known -> why(known, wording))
                        .orElse(""),
                procedure.filter(Procedure::needsEvidence).isPresent(),
                wording.or("procedure.why." + clause, ""),
                way(procedure, wording),
                wording.of(
                        "rhythm.why." + topic.rhythm().code(),
                        wording.interval(topic.interval().value())),
                points(procedure, wording));
    }

    static TopicGuide of(Topic topic, Domain domain, Wording wording) {
        return of(
                topic,
                domain.publishing().procedures().procedure(topic.procedure().value()),
                domain,
                wording);
    }

    /** Who decides, by what the procedure holds, so that an office's own one is told too; the clause stands behind. */
    static String decides(Procedure procedure, Wording wording) {
        String who = wording.of("decides." + Way.of(procedure).code());
        String clause = procedure.clause();
        return clause.isEmpty() ? who : who + " " + wording.clause(clause);
    }

    /** Why it is another one than the topic's. */
    static String why(Procedure procedure, Wording wording) {
        return wording.of(procedure.id().equals(Procedures.NOTHING_TO_REPORT) ? "why.nothing" : "why.chosen");
    }

    private static List<String> points(Optional<Procedure> procedure, Wording wording) {
        return procedure.map(Procedure::steps).orElse(List.of()).stream()
                .flatMap(step -> step.checklist().stream())
                .map(point -> wording.of(point.label()))
                .distinct()
                .toList();
    }

    private static List<String> way(Optional<Procedure> procedure, Wording wording) {
        List<String> way = new ArrayList<>();
        way.add(wording.of("step-name.write"));
        procedure.ifPresent(known -> known.steps()
                .forEach(step -> way.add(wording.of("step-name." + step.kind().code()))));
        way.add(wording.of("step-name.public"));
        return way;
    }
}
