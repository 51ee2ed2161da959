package org.opengws.web.desk.reports;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.opengws.publishing.files.Csv;
import org.opengws.publishing.visits.Counts;
import org.opengws.publishing.visits.Figures;
import org.opengws.publishing.visits.LeftOut;
import org.opengws.publishing.visits.PeriodFigures;
import org.opengws.publishing.visits.Subject;
import org.opengws.publishing.visits.VisitStore;
import org.opengws.web.Answer;
import org.opengws.web.Domain;
import org.opengws.web.Visit;
import org.opengws.web.desk.screen.Screen;
import org.opengws.web.desk.screen.Wording;

/** All that was counted in a period as a table for a spreadsheet: by subject, by day, and what was left out. */
final class VisitsCsv implements Screen {

    private static final List<String> COLUMNS = List.of("kind", "id", "name", "views", "visitors");

    private final Domain domain;
    private final VisitStore visits;

    VisitsCsv(Domain domain, VisitStore visits) {
        this.domain = domain;
        this.visits = visits;
    }

    @Override
    public Answer answer(Visit visit) {
        ReportPeriod period = ReportPeriod.of(visit.query(), domain.today());
        PeriodFigures figures = PeriodFigures.of(visits.days(period.first(), period.last()));
        Wording wording = new Wording(domain, visit.language());
        SubjectNames names = new SubjectNames(domain, wording, visit.me());
        return new Answer.Streamed(
                "text/csv", "visits-" + period.period().code() + ".csv", out -> write(figures, names, wording, out));
    }

    private static void write(PeriodFigures figures, SubjectNames names, Wording wording, Appendable out)
            throws IOException {
        out.append(Csv.BYTE_ORDER_MARK)
                .append(Csv.line(COLUMNS.stream()
                        .map(column -> wording.of("reports.column." + column))
                        .toList()));
        for (Subject.Kind kind : Subject.Kind.values()) {
            for (PeriodFigures.Line line : figures.lines(kind)) {
                Subject subject = line.subject();
                line(out, wording.of("reports.kind." + kind.code()), subject.id(), names.name(subject), line.figures());
            }
        }
        for (Map.Entry<LocalDate, Counts> day : figures.days().entrySet()) {
            String id = day.getKey().toString();
            Figures counted = day.getValue().of(Subject.SITE);
            line(out, wording.of("reports.kind.day"), id, wording.day(day.getKey()), counted);
        }
        for (LeftOut rule : LeftOut.values()) {
            Figures counted = new Figures(figures.counts().of(rule), 0);
            line(out, wording.of("reports.left-out"), rule.code(), wording.of("reports.rule." + rule.code()), counted);
        }
    }

    private static void line(Appendable out, String kind, String id, String name, Figures figures) throws IOException {
        out.append(
                Csv.line(List.of(kind, id, name, Long.toString(figures.views()), Long.toString(figures.visitors()))));
    }
}
