package org.opengws.web.desk.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.opengws.publishing.calendar.FiscalPeriod;
import org.opengws.publishing.visits.Figures;
import org.opengws.publishing.visits.PeriodFigures;
import org.opengws.web.desk.screen.BarChart;
import org.opengws.web.desk.screen.Wording;

/** Views by day of a month, or by month of anything longer, as far as it has come. */
final class ChartOfPeriod {

    private final ReportPeriod period;
    private final PeriodFigures figures;
    private final LocalDate today;
    private final Wording wording;

    ChartOfPeriod(ReportPeriod period, PeriodFigures figures, LocalDate today, Wording wording) {
        this.period = period;
        this.figures = figures;
        this.today = today;
        this.wording = wording;
    }

    /** @param rows gets the same figures as a table */
    BarChart draw(List<VisitsPage.Row> rows) {
        List<BarChart.Value> values = new ArrayList<>();
        for (LocalDate day = period.first(); !day.isAfter(period.last()); day = next(day)) {
            Figures counted = counted(day);
            String name = name(day);
            values.add(new BarChart.Value(name, counted.views()));
            if (!day.isAfter(today)) {
                rows.add(new VisitsPage.Row(
                        name,
                        "",
                        period.isMonth()
                                ? ""
                                : "/reports?period=" + FiscalPeriod.monthOf(day).code(),
                        VisitsPage.number(counted.views()),
                        VisitsPage.number(counted.visitors())));
            }
        }
        return BarChart.of(sentence(values), values);
    }

    private String sentence(List<BarChart.Value> values) {
        Optional<BarChart.Value> most =
                values.stream().filter(value -> value.value() > 0).max(Comparator.comparing(BarChart.Value::value));
        String all = VisitsPage.number(figures.site().views());
        String name = wording.period(period.period());
        return most.map(value ->
                        wording.of("reports.chart", name, all, value.label(), VisitsPage.number(value.value())))
                .orElseGet(() -> wording.of("reports.chart.none", name));
    }

    private LocalDate next(LocalDate day) {
        return period.isMonth() ? day.plusDays(1) : day.plusMonths(1);
    }

    private String name(LocalDate day) {
        return period.isMonth() ? wording.brief(day) : wording.period(FiscalPeriod.monthOf(day));
    }

    private Figures counted(LocalDate day) {
        Figures sum = Figures.NONE;
        LocalDate end = next(day);
        for (LocalDate each = day; each.isBefore(end); each = each.plusDays(1)) {
            sum = sum.plus(figures.on(each));
        }
        return sum;
    }
}
