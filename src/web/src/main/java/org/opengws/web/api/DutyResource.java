package org.opengws.web.api;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.opengws.publishing.Publishing;
import org.opengws.publishing.calendar.FiscalPeriod;
import org.opengws.publishing.calendar.TypedDay;
import org.opengws.publishing.calendar.WorkingDays;
import org.opengws.publishing.coverage.Covering;
import org.opengws.publishing.duty.DutyKind;
import org.opengws.publishing.duty.OwedTopic;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.storage.DutyFilter;
import org.opengws.publishing.upkeep.OwedTopics;
import org.opengws.web.Answer;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Open duties, coverage, and what topics owe: of a unit, of communications, or of everybody. */
final class DutyResource {

    private final Publishing publishing;
    private final OwedTopics topics;
    private final Covering covering;

    DutyResource(Publishing publishing, Supplier<WorkingDays> workingDays) {
        this.publishing = publishing;
        this.topics = new OwedTopics(publishing, workingDays);
        this.covering = new Covering(publishing, workingDays);
    }

    Answer list(Call call) {
        Set<DutyKind> kinds = EnumSet.noneOf(DutyKind.class);
        for (String code : call.query().all("kind")) {
            kinds.add(Stream.of(DutyKind.values())
                    .filter(kind -> kind.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> Halted.bad("kind", "unknown-value", code)));
        }
        LocalDate today = publishing.today();
        DutyFilter filter = new DutyFilter(
                kinds.isEmpty() ? EnumSet.allOf(DutyKind.class) : kinds,
                call.query("owner", PublicationResource.orNone(UnitId::new)),
                call.query("from", PublicationResource.orNone(TypedDay::of)),
                until(call).orElse(today.plusYears(1)));
        return Reply.of(PublicationJson.dutyLines(
                publishing.as(call.person()).duties(filter, call.offset(), call.limit()),
                call.offset(),
                call.limit(),
                today));
    }

    /** What topics owe: all of them, those of one unit, or with {@code owner=none} those of no unit. */
    Answer owed(Call call) {
        LocalDate today = publishing.today();
        Optional<String> owner = call.query().given("owner");
        ObjectNode json = Json.object();
        json.set(
                "items",
                Json.array(
                        topics.all().stream()
                                .filter(owed -> owner.filter(wanted -> !wanted.equals(owner(owed)))
                                        .isEmpty())
                                .toList(),
                        owed -> json(owed, today)));
        return Reply.of(json);
    }

    Answer coverage(Call call) {
        ObjectNode json = Json.object().put("on", publishing.today().toString());
        json.set(
                "topics",
                Json.array(
                        covering.all(),
                        one -> Json.object()
                                .put("topic", one.topic().id().value())
                                .put("coverage", one.coverage().code())));
        return Reply.of(json);
    }

    private String owner(OwedTopic owed) {
        return topics.owner(owed.topic()).map(UnitId::value).orElse("none");
    }

    private ObjectNode json(OwedTopic owed, LocalDate today) {
        ObjectNode json = Json.object().put("topic", owed.topic().id().value());
        json.set("owner", Json.orNull(topics.owner(owed.topic())));
        json.set("period", Json.orNull(owed.period().map(FiscalPeriod::code)));
        return json.put("due", owed.due().toString()).put("overdue", owed.isOverdueOn(today));
    }

    private static Optional<LocalDate> until(Call call) {
        return call.query("until", PublicationResource.orNone(TypedDay::of));
    }
}
