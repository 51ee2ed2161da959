package org.opengws.web.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.opengws.publishing.assessment.Answered;
import org.opengws.publishing.assessment.EvidenceRule;
import org.opengws.publishing.assessment.Mapping;
import org.opengws.publishing.assessment.Scheme;
import org.opengws.publishing.assessment.SchemeKey;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.coverage.Evidence;
import org.opengws.publishing.coverage.ItemCoverage;
import org.opengws.publishing.coverage.SchemeCoverage;
import org.opengws.publishing.coverage.Score;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.web.Answer;
import org.opengws.web.Domain;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The schemes that the office is judged by, how their items are covered, and what answers an item. */
final class AssessmentResource {

    private final Domain domain;
    private final RegisterResource registers;

    AssessmentResource(Domain domain, RegisterResource registers) {
        this.domain = domain;
        this.registers = registers;
    }

    Answer list(Call call) {
        ObjectNode json = Json.object();
        json.set("items", Json.array(domain.assessing().all(), AssessmentResource::line));
        return Reply.of(json);
    }

    Answer scheme(Call call) {
        return Reply.of(json(find(call)));
    }

    Answer map(Call call) {
        SchemeCoverage coverage = find(call);
        ItemCoverage item = coverage.item(call.id("code", text -> text)).orElseThrow(Halted::notFound);
        Given given = new Given(call.body());
        boolean applies = !given.flag("notApplicable");
        Mapping mapping = new Mapping(
                coverage.scheme().key(),
                item.item().code(),
                applies ? given.list("topics", topic -> new TopicId(topic.textValue())) : List.of(),
                applies ? given.list("publications", id -> new PublicationId(id.textValue())) : List.of(),
                applies,
                applies ? "" : given.string("reason"),
                call.person().id(),
                domain.clock().instant());
        return registers.answer(
                domain.publishing().keepingAssessment().map(call.person(), mapping), call, saved -> json(find(call)));
    }

    private SchemeCoverage find(Call call) {
        Optional<SchemeKey> key = SchemeKey.parse(call.id("scheme", text -> text));
        return key.flatMap(domain.assessing()::of).orElseThrow(Halted::notFound);
    }

    private static ObjectNode line(SchemeCoverage coverage) {
        Scheme scheme = coverage.scheme();
        ObjectNode json = Json.object()
                .put("id", scheme.key().toString())
                .put("scheme", scheme.key().scheme())
                .put("year", scheme.key().year());
        json.set("title", Json.text(scheme.title()));
        json.set("certainty", Json.text(scheme.certainty()));
        json.set("sources", Json.strings(scheme.sources()));
        Score score = coverage.score();
        json.set(
                "score",
                Json.object()
                        .put("covered", score.covered())
                        .put("counted", score.counted())
                        .put("percent", score.percent()));
        return json;
    }

    private static ObjectNode json(SchemeCoverage coverage) {
        ObjectNode json = line(coverage);
        json.set("items", Json.array(coverage.items(), AssessmentResource::json));
        return json;
    }

    private static ObjectNode json(ItemCoverage item) {
        Answered answered = item.answered();
        ObjectNode json = Json.object()
                .put("code", item.item().code().value())
                .put("id", item.item().code().slug())
                .put("state", item.state().code())
                .put("from", answered.from().code())
                .put("reason", answered.said().map(Mapping::reason).orElse(""))
                .put("total", item.total());
        json.set("title", Json.text(item.item().title()));
        json.set("topics", Json.strings(answered.topics()));
        json.set("publications", Json.strings(answered.publications()));
        json.set(
                "rules",
                Json.strings(
                        item.item().rules().stream().map(EvidenceRule::code).toList()));
        json.set(
                "unmet",
                Json.strings(item.unmet().stream().map(EvidenceRule::code).toList()));
        json.set("units", Json.strings(item.units()));
        json.set("evidence", Json.array(item.evidence(), AssessmentResource::json));
        return json;
    }

    private static ObjectNode json(Evidence evidence) {
        ObjectNode json = Json.object()
                .put("publication", evidence.id().value())
                .put("path", evidence.path())
                .put("owner", evidence.owner().value());
        json.set("title", Json.text(evidence.title()));
        json.set("published", Json.orNull(evidence.published().map(LocalDate::toString)));
        return json;
    }
}
