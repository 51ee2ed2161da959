package org.opengws.web.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.opengws.publishing.Publishing;
import org.opengws.publishing.decision.Verbs;
import org.opengws.web.Answer;
import org.opengws.web.Health;
import org.opengws.web.HealthSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a program must know to take part: who it is, procedures, forms, the table of verbs; and whether all is well. */
final class ReferenceResource {

    private final Publishing publishing;
    private final List<HealthSource> health;

    ReferenceResource(Publishing publishing, List<HealthSource> health) {
        this.publishing = publishing;
        this.health = List.copyOf(health);
    }

    Answer me(Call call) {
        return Reply.of(ReferenceJson.person(call.person()));
    }

    Answer procedures(Call call) {
        return items(Json.array(publishing.procedures().all(), ReferenceJson::procedure));
    }

    Answer forms(Call call) {
        return items(Json.array(publishing.forms(), ReferenceJson::form));
    }

    Answer verbs(Call call) {
        return items(Json.array(Verbs.TABLE, ReferenceJson::row));
    }

    /** What {@code /.gws/health} gives to the same reader. */
    Answer health(Call call) {
        List<HealthSource.Check> checks = Health.checks(health);
        JsonNode body = Json.MAPPER.valueToTree(Health.body(checks, Optional.of(call.person())));
        return new Reply.Body(Health.status(checks), body, Map.of());
    }

    private static Answer items(JsonNode items) {
        ObjectNode json = Json.object();
        json.set("items", items);
        return Reply.of(json);
    }
}
