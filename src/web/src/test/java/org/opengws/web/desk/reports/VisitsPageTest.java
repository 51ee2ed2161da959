package org.opengws.web.desk.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.opengws.publishing.calendar.FiscalPeriod;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.language.Language;
import org.opengws.publishing.visits.Counts;
import org.opengws.publishing.visits.DayPart;
import org.opengws.publishing.visits.Figures;
import org.opengws.publishing.visits.LeftOut;
import org.opengws.publishing.visits.Subject;
import org.opengws.web.desk.DeskFixture;
import org.opengws.web.desk.screen.BarChart;

class VisitsPageTest {

    private final DeskFixture office = new DeskFixture();
    private final Publication published = office.published("ประกาศ <ประกวดราคา>");
    private final FiscalPeriod month = FiscalPeriod.containing(office.publishing.today(), java.time.Period.ofMonths(1));

    private void counted(LocalDate day, Subject.Kind kind, String id, long views, long visitors) {
        Counts counts = new Counts()
                .add(Subject.SITE, new Figures(views, visitors))
                .add(new Subject(kind, id), new Figures(views, visitors))
                .add(LeftOut.ROBOT, 3);
        office.visits.add("one", new DayPart(UUID.randomUUID().toString(), day, counts, new long[0], false));
    }

    private Document page(String path) {
        return Jsoup.parse(office.page(office.staff.clerk, path, 200));
    }

    @Test
    void whereNothingWasCountedThatIsSaid() {
        assertThat(page("/reports").text()).contains("ยังไม่มีการเข้าชมในงวดนี้");
    }

    @Test
    void eachFigureLeadsToWhatItIsAFigureOf() {
        counted(month.first(), Subject.Kind.PUBLICATION, published.id().value(), 1_234, 56);
        Document page = page("/reports");
        assertThat(page.select(".sums dd").eachText()).containsExactly("1,234", "56", "3");
        assertThat(page.select("#by-publications + table a").attr("href"))
                .isEqualTo("/.gws/desk/publications/" + published.id());
        assertThat(page.select("#by-publications + table a").text()).isEqualTo("ประกาศ <ประกวดราคา>");
        assertThat(page.select("#by-topics + table a[href*=public=1]")).isNotEmpty();
        assertThat(page.select("#left-out ~ table td").eachText()).contains("3");
    }

    @Test
    void overDaysVisitorsAreASumAndNeverCalledPeople() {
        counted(month.first(), Subject.Kind.PAGE, "home", 5, 2);
        counted(month.first().plusDays(1), Subject.Kind.PAGE, "home", 5, 2);
        assertThat(page("/reports").text()).contains("ผลรวมผู้เข้าชมรายวัน (มิใช่จำนวนบุคคล)", "หน้าหลัก");
        assertThat(page("/reports").select(".sums dd").get(1).text()).isEqualTo("4");
    }

    @Test
    void theChartSaysInWordsWhatItShowsAndHasItsTable() {
        counted(month.first().plusDays(2), Subject.Kind.PAGE, "home", 50, 2);
        counted(month.first(), Subject.Kind.PAGE, "home", 20, 2);
        Document page = page("/reports");
        assertThat(page.select("figure.chart rect")).hasSize(2);
        assertThat(page.select("figure.chart figcaption").text()).contains("70").contains("50");
        assertThat(page.select(".chart-table td").eachText()).contains("50", "20", "0");
    }

    @Test
    void aFiscalYearIsShownByMonthsThatLeadToTheirDays() {
        counted(month.first(), Subject.Kind.PAGE, "home", 50, 2);
        Document page = page("/reports?period=" + month.year());
        assertThat(page.select(".chart-table a").eachAttr("href"))
                .contains("/.gws/desk/reports?period=" + month.code());
        assertThat(page.select(".sums dd").get(0).text()).isEqualTo("50");
    }

    @Test
    void whatIsNoPeriodShowsThisMonth() {
        counted(month.first(), Subject.Kind.PAGE, "home", 50, 2);
        assertThat(page("/reports?period=2999-X1").select(".sums dd").get(0).text())
                .isEqualTo("50");
        assertThat(page("/reports?period=2999-M12").select(".sums dd")).isEmpty();
    }

    @Test
    void inEnglishTooAndAsATable() {
        counted(month.first(), Subject.Kind.PUBLICATION, published.id().value(), 7, 2);
        assertThat(office.render(office.staff.auditor, "/reports", 200, Language.EN))
                .contains("Sum of daily visitors (not a number of people)", "Robots");
        String csv = office.saved(office.staff.clerk, "/reports/visits.csv?period=" + month.code());
        assertThat(csv.lines())
                .contains("รายการเผยแพร่," + published.id() + ",\"ประกาศ <ประกวดราคา>\",7,2")
                .anyMatch(line -> line.startsWith("คำขอที่ไม่นับเป็นการเข้าชม,robot,"));
    }

    @Test
    void whatWasAddedToAClosedDayIsSaid() {
        counted(month.first(), Subject.Kind.PAGE, "home", 7, 2);
        office.visits.close("one", month.first().plusDays(1));
        counted(month.first(), Subject.Kind.PAGE, "home", 7, 2);
        assertThat(page("/reports").select(".note.soon").text()).contains("หลังสิ้นวัน");
    }

    @Test
    void barsKeepTheirProportionAndTheLeastIsSeen() {
        BarChart chart = BarChart.of(
                "x",
                List.of(
                        new BarChart.Value("a", 0),
                        new BarChart.Value("b", 1),
                        new BarChart.Value("c", 500),
                        new BarChart.Value("d", 1_000)));
        assertThat(chart.most()).isEqualTo(1_000);
        assertThat(chart.bars()).extracting(BarChart.Bar::height).containsExactly(0.0, 1.0, 50.0, 100.0);
        assertThat(chart.width()).isEqualTo(40);
        assertThat(BarChart.of("x", List.of()).most()).isEqualTo(1);
        assertThat(BarChart.of("x", List.of(new BarChart.Value("a", 1_001))).most())
                .isEqualTo(2_000);
    }
}
