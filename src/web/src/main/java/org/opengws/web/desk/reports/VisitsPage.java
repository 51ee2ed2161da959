package org.opengws.web.desk.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.opengws.publishing.visits.Figures;
import org.opengws.publishing.visits.LeftOut;
import org.opengws.publishing.visits.PeriodFigures;
import org.opengws.publishing.visits.Subject;
import org.opengws.publishing.visits.VisitStore;
import org.opengws.web.Answer;
import org.opengws.web.Domain;
import org.opengws.web.Visit;
import org.opengws.web.desk.screen.BarChart;
import org.opengws.web.desk.screen.Filters;
import org.opengws.web.desk.screen.Screen;
import org.opengws.web.desk.screen.Wording;

/** การเข้าชม: how often what is public was looked at in a month or a fiscal year, and what of the requests was no view. */
final class VisitsPage implements Screen {

    private static final int SHOWN = 20;
    private static final int LEAST_SHOWN = 10;

    private final Domain domain;
    private final VisitStore visits;
    private final boolean elsewhere;

    /** @param visitors label that says what the sum is */
    public record View(
            String period,
            List<Filters.Choice> periods,
            List<Filters.Saved> around,
            boolean empty,
            String views,
            String visitors,
            String visitorsLabel,
            BarChart chart,
            List<Row> days,
            List<Table> tables,
            List<Row> leftOut,
            String leftOutTotal,
            List<String> notes,
            String csv) {}

    /** @param id of its heading @param rest how many more there are, empty where all are shown */
    public record Table(String id, String heading, List<Row> rows, String rest) {}

    /** @param within what it belongs to @param address on the desk; either may be empty */
    public record Row(String name, String within, String address, String views, String visitors) {}

    VisitsPage(Domain domain, VisitStore visits, boolean elsewhere) {
        this.domain = domain;
        this.visits = visits;
        this.elsewhere = elsewhere;
    }

    @Override
    public Answer answer(Visit visit) {
        ReportPeriod period = ReportPeriod.of(visit.query(), domain.today());
        PeriodFigures figures = PeriodFigures.of(visits.days(period.first(), period.last()));
        Wording wording = new Wording(domain, visit.language());
        SubjectNames names = new SubjectNames(domain, wording, visit.me());
        return Answer.page("reports/visits.ftlh", "view", view(period, figures, names, wording));
    }

    private View view(ReportPeriod period, PeriodFigures figures, SubjectNames names, Wording wording) {
        List<Row> days = new ArrayList<>();
        BarChart chart = new ChartOfPeriod(period, figures, domain.today(), wording).draw(days);
        return new View(
                wording.period(period.period()),
                period.choices(domain.today(), wording),
                period.around(domain.today(), wording),
                figures.counts().isEmpty(),
                number(figures.site().views()),
                number(figures.site().visitors()),
                wording.of("reports.visitors.sum"),
                chart,
                days,
                tables(figures, names, wording),
                leftOut(figures, wording),
                number(figures.counts().requests() - figures.site().views()),
                notes(figures, wording),
                "/reports/visits.csv" + period.query());
    }

    private List<Table> tables(PeriodFigures figures, SubjectNames names, Wording wording) {
        List<Table> tables = new ArrayList<>();
        List<PeriodFigures.Line> publications = figures.lines(Subject.Kind.PUBLICATION);
        tables.add(table("publications", publications, names, wording));
        tables.add(table("documents", figures.lines(Subject.Kind.DOCUMENT), names, wording));
        if (publications.size() > SHOWN) {
            List<PeriodFigures.Line> least = publications.stream()
                    .sorted(Comparator.comparing(line -> line.figures().views()))
                    .limit(LEAST_SHOWN)
                    .toList();
            tables.add(table("least", least, names, wording));
        }
        tables.add(table("categories", withAll(figures, Subject.Kind.CATEGORY), names, wording));
        tables.add(table("topics", withAll(figures, Subject.Kind.TOPIC), names, wording, Integer.MAX_VALUE));
        tables.add(table("units", figures.lines(Subject.Kind.UNIT), names, wording, Integer.MAX_VALUE));
        tables.add(table("pages", figures.lines(Subject.Kind.PAGE), names, wording));
        return tables;
    }

    /** With those of the catalogue that nobody looked at. */
    private List<PeriodFigures.Line> withAll(PeriodFigures figures, Subject.Kind kind) {
        List<PeriodFigures.Line> lines = new ArrayList<>(figures.lines(kind));
        Set<String> known =
                lines.stream().map(line -> line.subject().id()).collect(Collectors.toCollection(HashSet::new));
        List<String> all = kind == Subject.Kind.TOPIC
                ? domain.publishing().catalogue().topics().stream()
                        .map(topic -> topic.id().value())
                        .toList()
                : domain.publishing().catalogue().categories().stream()
                        .map(category -> category.id().value())
                        .toList();
        all.stream()
                .filter(known::add)
                .forEach(id -> lines.add(new PeriodFigures.Line(new Subject(kind, id), Figures.NONE)));
        return lines;
    }

    private static Table table(String id, List<PeriodFigures.Line> lines, SubjectNames names, Wording wording) {
        return table(id, lines, names, wording, SHOWN);
    }

    private static Table table(
            String id, List<PeriodFigures.Line> lines, SubjectNames names, Wording wording, int most) {
        List<Row> rows = lines.stream()
                .limit(most)
                .map(line -> new Row(
                        names.name(line.subject()),
                        names.within(line.subject()),
                        names.address(line.subject()),
                        number(line.figures().views()),
                        number(line.figures().visitors())))
                .toList();
        String rest = lines.size() > most ? wording.of("reports.rest", number(lines.size() - (long) most)) : "";
        return new Table(id, wording.of("reports.by." + id), rows, rest);
    }

    private static List<Row> leftOut(PeriodFigures figures, Wording wording) {
        List<Row> rules = new ArrayList<>();
        for (LeftOut rule : LeftOut.values()) {
            String name = wording.of("reports.rule." + rule.code());
            rules.add(new Row(name, "", "", number(figures.counts().of(rule)), ""));
        }
        return rules;
    }

    private List<String> notes(PeriodFigures figures, Wording wording) {
        List<String> notes = new ArrayList<>();
        if (elsewhere) {
            notes.add(wording.of("reports.note.elsewhere"));
        }
        if (!figures.reopened().isEmpty()) {
            notes.add(wording.of("reports.note.reopened", days(figures.reopened(), wording)));
        }
        if (!figures.full().isEmpty()) {
            notes.add(wording.of("reports.note.full", days(figures.full(), wording)));
        }
        return notes;
    }

    private static String days(List<LocalDate> days, Wording wording) {
        return days.stream().map(wording::brief).collect(Collectors.joining(", "));
    }

    static String number(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }
}
