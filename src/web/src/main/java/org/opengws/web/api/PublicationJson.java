package org.opengws.web.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.opengws.publishing.Publishing;
import org.opengws.publishing.duty.Duty;
import org.opengws.publishing.edition.Marks;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.ReviewInterval;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.storage.DutyLine;
import org.opengws.publishing.storage.Page;
import org.opengws.publishing.storage.PublicationLine;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Publications as JSON: a line of a list, or the whole with what the asking person may do. */
final class PublicationJson {

    private PublicationJson() {}

    static ObjectNode whole(Publication publication, Person person, Publishing publishing) {
        LocalDate today = publishing.today();
        ObjectNode json = Json.object();
        json.put("id", publication.id().value()).put("version", publication.version());
        json.put("topic", publication.topic().value())
                .put("owner", publication.owner().value())
                .put("createdAt", publication.createdAt().toString())
                .put("latest", publication.latest().number());
        json.set("inForce", Json.orNull(publication.inForce(), edition -> json.numberNode(edition.number())));
        json.set("marks", marks(publication.marks()));
        json.set("review", Json.orNull(publication.review(), PublicationJson::review));
        json.set("confirmed", Json.orNull(publication.confirmed()));
        json.set("checked", Json.orNull(publication.checked()));
        json.set("duties", Json.array(publication.duties(), duty -> duty(duty, today)));
        List<Person> waiting = publishing.deciding(publication.id()).waitingFor(publication);
        json.set("waitingFor", Json.array(waiting, waited -> Json.string(waited.id())));
        List<Verb> allowed = publishing.allowed(publication, person);
        json.set("allowed", Json.array(allowed, verb -> Json.string(verb.code())));
        json.set(
                "editions",
                Json.array(
                        publication.editions(),
                        edition -> EditionJson.of(publication, edition, publishing.deciding(publication.id()))));
        json.set("decisions", Json.array(publication.decisions(), DecisionJson::of));
        return json;
    }

    static ObjectNode line(PublicationLine line) {
        ObjectNode json = Json.object();
        json.put("id", line.id().value()).put("version", line.version());
        json.set("title", Json.text(line.title()));
        json.put("topic", line.topic().value())
                .put("category", line.category().value())
                .put("owner", line.owner().value())
                .put("edition", line.edition())
                .put("state", line.state().code());
        json.set("step", Json.orNull(line.step(), kind -> Json.string(kind.code())));
        json.set("stepLabel", Json.text(line.stepLabel()));
        json.put("sentBack", line.sentBack()).put("since", line.since().toString());
        json.set("stepDue", Json.orNull(line.stepDue()));
        json.set("reviewDue", Json.orNull(line.reviewDue()));
        return json.put("public", line.isPublic())
                .put("suspended", line.suspended())
                .put("withdrawalRequested", line.withdrawalRequested())
                .put("withdrawn", line.withdrawn())
                .put("readable", line.access().name().toLowerCase(Locale.ROOT));
    }

    static ObjectNode lines(Page<PublicationLine> page, int offset, int limit) {
        return page(page.map(PublicationJson::line), offset, limit);
    }

    /** @param near words that find something where those of the filter found nothing */
    static ObjectNode found(Page<PublicationLine> page, Optional<String> near, int offset, int limit) {
        ObjectNode json = lines(page, offset, limit);
        json.set("near", Json.orNull(near));
        return json;
    }

    static ObjectNode dutyLines(Page<DutyLine> page, int offset, int limit, LocalDate today) {
        return page(page.map(line -> dutyLine(line, today)), offset, limit);
    }

    static ObjectNode page(Page<ObjectNode> page, int offset, int limit) {
        ObjectNode json = Json.object();
        json.set("items", Json.array(page.items(), item -> item));
        return json.put("offset", offset)
                .put("limit", limit)
                .put("total", page.total())
                .put("more", page.more());
    }

    static ObjectNode duty(Duty duty, LocalDate today) {
        return Json.object()
                .put("kind", duty.kind().code())
                .put("due", duty.due().toString())
                .put("since", duty.since().toString())
                .put("overdue", duty.isOverdueOn(today));
    }

    private static ObjectNode dutyLine(DutyLine line, LocalDate today) {
        ObjectNode json = Json.object();
        json.set("duty", duty(line.duty(), today));
        json.set("publication", line(line.publication()));
        return json;
    }

    private static ObjectNode review(ReviewInterval review) {
        return Json.object().put("interval", review.interval().toString()).put("reason", review.reason());
    }

    private static ObjectNode marks(Marks marks) {
        ObjectNode json = Json.object();
        json.set(
                "suspension",
                Json.orNull(
                        marks.suspension(),
                        suspension -> Json.object()
                                .put("on", suspension.on().toString())
                                .put("reason", suspension.reason())
                                .put("expired", suspension.expired())));
        json.set("withdrawalRequest", Json.orNull(marks.withdrawalRequest(), PublicationJson::request));
        json.set("withdrawal", Json.orNull(marks.withdrawal(), PublicationJson::withdrawal));
        return json;
    }

    private static ObjectNode request(Marks.WithdrawalRequest request) {
        ObjectNode json = Json.object()
                .put("by", request.by().value())
                .put("on", request.on().toString())
                .put("reason", request.reason());
        json.set("successor", Json.orNull(request.successor()));
        return json;
    }

    private static ObjectNode withdrawal(Marks.Withdrawal withdrawal) {
        ObjectNode json = Json.object().put("on", withdrawal.on().toString()).put("reason", withdrawal.reason());
        json.set("successor", Json.orNull(withdrawal.successor()));
        return json;
    }
}
