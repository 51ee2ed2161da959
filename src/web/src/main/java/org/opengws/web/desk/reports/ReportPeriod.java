package org.opengws.web.desk.reports;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.opengws.publishing.calendar.FiscalPeriod;
import org.opengws.web.Fields;
import org.opengws.web.Queries;
import org.opengws.web.desk.screen.Filters;
import org.opengws.web.desk.screen.Wording;

/** The period that a report is about: a month, or a fiscal year or a part of it. */
record ReportPeriod(FiscalPeriod period) {

    private static final int YEARS = 3;
    private static final int MONTHS = 12;

    /** What the address asks for; this month where it asks for none that there is. */
    static ReportPeriod of(Fields query, LocalDate today) {
        Optional<FiscalPeriod> asked = FiscalPeriod.parse(query.value("period"));
        return new ReportPeriod(asked.orElseGet(() -> FiscalPeriod.monthOf(today)));
    }

    LocalDate first() {
        return period.first();
    }

    LocalDate last() {
        return period.last();
    }

    boolean isMonth() {
        return period.months() == 1;
    }

    /** The last twelve months and three years, and the one that is shown where it is none of them. */
    List<Filters.Choice> choices(LocalDate today, Wording wording) {
        List<FiscalPeriod> all = new ArrayList<>();
        add(all, FiscalPeriod.monthOf(today), MONTHS);
        add(all, FiscalPeriod.containing(today, Period.ofYears(1)), YEARS);
        if (!all.contains(period)) {
            all.add(0, period);
        }
        return all.stream()
                .map(each -> new Filters.Choice(each.code(), wording.period(each), each.equals(period)))
                .toList();
    }

    private static void add(List<FiscalPeriod> all, FiscalPeriod newest, int count) {
        FiscalPeriod each = newest;
        for (int i = 0; i < count; i++) {
            all.add(each);
            each = each.previous();
        }
    }

    List<Filters.Saved> around(LocalDate today, Wording wording) {
        List<Filters.Saved> around = new ArrayList<>();
        around.add(link(period.previous(), wording));
        if (!period.next().first().isAfter(today)) {
            around.add(link(period.next(), wording));
        }
        return around;
    }

    private static Filters.Saved link(FiscalPeriod other, Wording wording) {
        return new Filters.Saved(wording.period(other), "/reports?period=" + other.code(), false);
    }

    /** As an address keeps it. */
    String query() {
        return "?period=" + Queries.encode(period.code());
    }
}
