package org.opengws.web.desk.screen;

import java.util.List;

import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.refusal.Refusal;
import org.opengws.publishing.refusal.RefusalCode;
import org.opengws.web.Answer;
import org.opengws.web.Domain;
import org.opengws.web.Visit;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a script hears of a save that it sent, instead of a page. */
public final class SaveReply {

    private static final int OK = 200;

    private SaveReply() {}

    /** Whether that form was sent by a script. */
    public static boolean isAsked(Visit visit) {
        return visit.form().value("as").equals("json");
    }

    public static Answer saved(Publication now, Domain domain, Visit visit) {
        Wording wording = new Wording(domain, visit.language());
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("version", now.version());
        json.put(
                "sentence",
                wording.of("keeping.saved", wording.time(domain.clock().instant())));
        return answer(OK, json);
    }

    /** Where somebody else saved meanwhile, {@code stale} is true. */
    public static Answer refused(List<Refusal> refusals, Domain domain, Visit visit) {
        Problems problems = Problems.of(refusals, domain, visit.language());
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("stale", isStale(refusals));
        ArrayNode lines = json.putArray("problems");
        problems.lines()
                .forEach(line -> lines.addObject()
                        .put("anchor", line.field().isEmpty() ? "" : line.anchor())
                        .put("label", line.label())
                        .put("sentence", line.sentence()));
        return answer(problems.status(), json);
    }

    public static boolean isStale(List<Refusal> refusals) {
        return refusals.stream().anyMatch(refusal -> refusal.code() == RefusalCode.STALE);
    }

    private static Answer answer(int status, ObjectNode json) {
        return new Answer.Plain(status, "application/json", "", json.toString());
    }
}
