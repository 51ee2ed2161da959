package org.opengws.web.api;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.opengws.publishing.decision.Deciding;
import org.opengws.publishing.decision.Verbs;
import org.opengws.publishing.document.Document;
import org.opengws.publishing.document.Inspection;
import org.opengws.publishing.edition.Content;
import org.opengws.publishing.edition.ContentField;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.Memo;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.procedure.Procedure;
import org.opengws.publishing.procedure.Step;
import org.opengws.publishing.procedure.StepId;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** An edition as JSON: what it says, and how far it went through its procedure. */
final class EditionJson {

    private EditionJson() {}

    static ObjectNode of(Publication publication, Edition edition, Deciding deciding) {
        Optional<Procedure> procedure = edition.pinned()
                .or(() -> edition == publication.latest() ? deciding.procedure(publication) : Optional.empty());
        ObjectNode json = Json.object();
        json.put("number", edition.number())
                .put("state", edition.state().code())
                .put("round", edition.round())
                .put("topic", edition.topic().value());
        json.set("chosen", Json.orNull(edition.chosen()));
        json.set("procedure", Json.orNull(procedure.map(Procedure::id)));
        json.set(
                "steps",
                Json.array(
                        procedure.map(Procedure::steps).orElse(List.of()), step -> walked(publication, edition, step)));
        json.put("step", edition.step().map(StepId::value).orElse(""));
        json.set("stepSince", Json.orNull(edition.stepSince()));
        json.set("stepDue", Json.orNull(edition.stepDue()));
        json.set("content", content(edition.content()));
        json.set("evidence", Json.map(edition.evidence().values()));
        json.set(
                "hashes",
                Json.object()
                        .put("substance", edition.sealed().substance())
                        .put("bytes", edition.sealed().bytes()));
        json.set("memo", Json.orNull(edition.memo(), EditionJson::memo));
        json.set("assignee", Json.orNull(edition.assignee()));
        json.set("editors", Json.strings(new TreeSet<>(edition.editors())));
        json.set("submitters", Json.strings(new TreeSet<>(edition.submitters())));
        json.set("corrections", Json.array(edition.corrections(), DecisionJson::correction));
        json.put("discarded", edition.discarded());
        json.set("publishedAt", Json.orNull(edition.publishedAt()));
        return json.put("leftOut", edition.leftOut());
    }

    private static ObjectNode walked(Publication publication, Edition edition, Step step) {
        String reason = edition.skipped().stream()
                .filter(skipped -> skipped.step().equals(step.id()))
                .map(Edition.SkippedStep::reason)
                .findFirst()
                .orElse("");
        String progress = "ahead";
        if (edition.isAt(step)) {
            progress = "current";
        } else if (!reason.isEmpty()) {
            progress = "skipped";
        } else if (isDone(publication, edition, step)) {
            progress = "done";
        }
        return ReferenceJson.step(step).put("progress", progress).put("reason", reason);
    }

    private static boolean isDone(Publication publication, Edition edition, Step step) {
        return publication.decisions().stream()
                .anyMatch(decision -> decision.edition() == edition.number()
                        && decision.round() == edition.round()
                        && decision.isOf(step)
                        && decision.passed()
                        && Verbs.of(decision.verb()).isFavourable());
    }

    private static ObjectNode content(Content content) {
        ObjectNode json = Json.object();
        for (ContentField field : ContentField.values()) {
            json.set(field.code(), value(field, content));
        }
        json.set("rows", Json.array(content.rows(), Json::map));
        json.set("documents", Json.array(content.documents(), EditionJson::document));
        return json;
    }

    private static JsonNode value(ContentField field, Content content) {
        return switch (field.kind()) {
            case BILINGUAL_LINE, BILINGUAL, HTML -> Json.text(content.text(field));
            case LINE, PERIOD, LINK, CHOICE -> Json.string(content.value(field));
            case DAY -> Json.orNull(content.day(field));
        };
    }

    private static ObjectNode document(Document document) {
        ObjectNode json = Json.object()
                .put("id", document.id().value())
                .put("name", document.name().value());
        json.set("label", Json.text(document.label()));
        json.put("type", document.type().code())
                .put("mediaType", document.type().mediaType())
                .put("size", document.size())
                .put("sha256", document.sha256());
        Inspection inspection = document.inspection();
        if (inspection.pages() == Inspection.UNKNOWN_PAGES) {
            json.putNull("pages");
        } else {
            json.put("pages", inspection.pages());
        }
        json.put("complete", inspection.complete());
        json.set(
                "findings",
                Json.array(
                        inspection.findings(),
                        finding ->
                                Json.object().put("code", finding.code().code()).put("detail", finding.detail())));
        return json;
    }

    private static ObjectNode memo(Memo memo) {
        ObjectNode json = Json.object()
                .put("number", memo.number())
                .put("date", memo.date().toString())
                .put("telephone", memo.telephone())
                .put("subject", memo.subject())
                .put("body", memo.body());
        json.set("enclosures", Json.array(memo.enclosures(), EditionJson::enclosure));
        json.set(
                "signature",
                Json.orNull(
                        memo.signature(),
                        signature -> Json.object()
                                .put("by", signature.by().value())
                                .put("name", signature.name())
                                .put("position", signature.position())
                                .put("unit", signature.unit())
                                .put("on", signature.on().toString())));
        json.set("continuations", Json.array(memo.continuations(), sheet -> {
            ObjectNode continuation =
                    Json.object().put("date", sheet.date().toString()).put("round", sheet.round());
            continuation.set("enclosures", Json.array(sheet.enclosures(), EditionJson::enclosure));
            return continuation;
        }));
        return json.put("hash", memo.hash());
    }

    private static ObjectNode enclosure(Memo.Enclosure enclosure) {
        return Json.object().put("name", enclosure.name()).put("sha256", enclosure.sha256());
    }
}
