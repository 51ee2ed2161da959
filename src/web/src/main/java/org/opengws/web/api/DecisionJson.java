package org.opengws.web.api;

import org.opengws.publishing.edition.Correction;
import org.opengws.publishing.edition.Decider;
import org.opengws.publishing.edition.Decision;
import org.opengws.publishing.procedure.PointId;
import org.opengws.publishing.procedure.StepId;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A decision as JSON, with everything that its hash covers, so that a reader can check the chain. */
final class DecisionJson {

    private DecisionJson() {}

    static ObjectNode of(Decision decision) {
        ObjectNode json = Json.object();
        json.put("format", decision.format().code())
                .put("number", decision.number())
                .put("edition", decision.edition())
                .put("round", decision.round())
                .put("verb", decision.verb().code())
                .put("step", decision.step().map(StepId::value).orElse(""));
        json.set("by", decider(decision.by()));
        json.put("comment", decision.comment());
        json.set("corrections", Json.array(decision.corrections(), DecisionJson::correction));
        json.set(
                "checklist",
                Json.strings(decision.checklist().stream().map(PointId::value).toList()));
        json.put("passed", decision.passed()).put("at", decision.at().toString());
        json.set("bound", bound(decision.bound()));
        json.set("details", Json.map(decision.details()));
        return json.put("previous", decision.previous()).put("hash", decision.hash());
    }

    static ObjectNode correction(Correction correction) {
        return Json.object()
                .put("id", correction.id())
                .put("target", correction.target())
                .put("text", correction.text())
                .put("done", correction.done())
                .put("decision", correction.decision());
    }

    private static ObjectNode decider(Decider by) {
        ObjectNode json = Json.object()
                .put("id", by.id().value())
                .put("name", by.name())
                .put("position", by.position())
                .put("unit", by.unit())
                .put("unitName", by.unitName())
                .put("role", by.role())
                .put("delegation", by.delegation())
                .put("onBehalfOf", by.onBehalfOf());
        json.set("roles", Json.strings(by.roles()));
        return json;
    }

    private static ObjectNode bound(Decision.Bound bound) {
        return Json.object()
                .put("substance", bound.substance())
                .put("bytes", bound.bytes())
                .put("topic", bound.topic())
                .put("memo", bound.memo());
    }
}
