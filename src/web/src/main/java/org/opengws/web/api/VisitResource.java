package org.opengws.web.api;

import java.util.List;

import org.opengws.publishing.Publishing;
import org.opengws.publishing.calendar.FiscalPeriod;
import org.opengws.publishing.visits.DayFigures;
import org.opengws.publishing.visits.Figures;
import org.opengws.publishing.visits.LeftOut;
import org.opengws.publishing.visits.PeriodFigures;
import org.opengws.publishing.visits.Subject;
import org.opengws.publishing.visits.VisitStore;
import org.opengws.web.Answer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** How often what is public was looked at; read by everybody. */
final class VisitResource {

    private final Publishing publishing;
    private final VisitStore visits;

    VisitResource(Publishing publishing, VisitStore visits) {
        this.publishing = publishing;
        this.visits = visits;
    }

    Answer visits(Call call) {
        FiscalPeriod period =
                call.query("period", FiscalPeriod::parse).orElseGet(() -> FiscalPeriod.monthOf(publishing.today()));
        List<DayFigures> days = visits.days(period.first(), period.last());
        PeriodFigures figures = PeriodFigures.of(days);
        ObjectNode json = Json.object()
                .put("period", period.code())
                .put("from", period.first().toString())
                .put("until", period.last().toString())
                .put("views", figures.site().views())
                .put("visitors", figures.site().visitors());
        json.set("days", Json.array(days, VisitResource::day));
        json.set("subjects", subjects(figures));
        json.set(
                "leftOut",
                Json.array(
                        List.of(LeftOut.values()),
                        rule -> Json.object()
                                .put("rule", rule.code())
                                .put("requests", figures.counts().of(rule))));
        return Reply.of(json);
    }

    private static ObjectNode day(DayFigures day) {
        Figures site = day.counts().of(Subject.SITE);
        return Json.object()
                .put("day", day.day().toString())
                .put("instance", day.instance())
                .put("views", site.views())
                .put("visitors", site.visitors())
                .put("closed", day.closed())
                .put("reopened", day.reopened())
                .put("full", day.full());
    }

    private static ArrayNode subjects(PeriodFigures figures) {
        ArrayNode all = Json.MAPPER.createArrayNode();
        for (Subject.Kind kind : Subject.Kind.values()) {
            if (kind != Subject.Kind.SITE) {
                figures.lines(kind)
                        .forEach(line -> all.add(Json.object()
                                .put("kind", kind.code())
                                .put("id", line.subject().id())
                                .put("views", line.figures().views())
                                .put("visitors", line.figures().visitors())));
            }
        }
        return all;
    }
}
