package org.opengws.publishing.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opengws.publishing.assessment.EvidenceRule.COMPLETE_ROWS;
import static org.opengws.publishing.assessment.EvidenceRule.EACH_MONTH;
import static org.opengws.publishing.assessment.EvidenceRule.FIRST_HALF;
import static org.opengws.publishing.assessment.EvidenceRule.PDF_AND_DATA;
import static org.opengws.publishing.assessment.EvidenceRule.PREVIOUS_YEAR;
import static org.opengws.publishing.assessment.EvidenceRule.YEAR;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.opengws.publishing.assessment.EvidenceRule;
import org.opengws.publishing.calendar.FiscalPeriod;
import org.opengws.publishing.document.DocumentType;
import org.opengws.publishing.edition.Content;
import org.opengws.publishing.edition.ContentField;
import org.opengws.publishing.language.Text;

/** Each rule about evidence, met and not met. The scheme's year is 2569. */
class EvidenceCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    @Test
    void theYearMayStandInThePeriodTheTitleOrTheTextInEitherDigits() {
        assertThat(unmet(YEAR, shown("2569-Q2", "รายงาน"))).isEmpty();
        assertThat(unmet(YEAR, shown("", "รายงานประจำปี ๒๕๖๙"))).isEmpty();
        assertThat(unmet(YEAR, text("<p>ปีงบประมาณ พ.ศ. 2569</p>"))).isEmpty();
        assertThat(unmet(YEAR, shown("2568", "รายงานประจำปี ๒๕๖๘"))).containsExactly(YEAR);
    }

    @Test
    void theYearBeforeIsAnotherRule() {
        assertThat(unmet(PREVIOUS_YEAR, shown("2568", "รายงาน"))).isEmpty();
        assertThat(unmet(PREVIOUS_YEAR, shown("2569", "รายงาน"))).containsExactly(PREVIOUS_YEAR);
    }

    @Test
    void theFirstHalfIsThePeriodOrSaidWithTheYear() {
        assertThat(unmet(FIRST_HALF, shown("2569-H1", "รายงาน"))).isEmpty();
        assertThat(unmet(FIRST_HALF, shown("", "รายงานรอบ ๖ เดือน ปีงบประมาณ พ.ศ. ๒๕๖๙")))
                .isEmpty();
        assertThat(unmet(FIRST_HALF, shown("", "รายงานรอบ ๖ เดือน ปีงบประมาณ พ.ศ. ๒๕๖๘")))
                .containsExactly(FIRST_HALF);
        assertThat(unmet(FIRST_HALF, shown("2569-H2", "รายงาน"))).containsExactly(FIRST_HALF);
    }

    @Test
    void aPdfAloneIsNoDataFile() {
        assertThat(unmet(PDF_AND_DATA, files(DocumentType.PDF, DocumentType.CSV)))
                .isEmpty();
        assertThat(unmet(PDF_AND_DATA, files(DocumentType.PDF))).containsExactly(PDF_AND_DATA);
        assertThat(unmet(PDF_AND_DATA, files(DocumentType.XLSX))).containsExactly(PDF_AND_DATA);
    }

    @Test
    void whereAPeriodHasNothingToReportNoFileIsAskedOfIt() {
        Content nothing = Content.nothingIn(
                FiscalPeriod.parse("2569-M01").orElseThrow(),
                Text.thai("ไม่มีรายการในงวดนี้"),
                Text.thai("ไม่มีรายการ"));
        assertThat(unmet(PDF_AND_DATA, new PublicContent(nothing, Set.of()))).isEmpty();
    }

    @Test
    void eachPersonHasNamePositionAndContactAndAVacantPostIsSaidToBeVacant() {
        Map<String, String> whole = Map.of("name", "ก", "position", "ปลัด", "telephone", "02");
        assertThat(unmet(COMPLETE_ROWS, rows(whole, Map.of("position", "รองปลัด", "vacant", "true"))))
                .isEmpty();
        assertThat(unmet(COMPLETE_ROWS, rows(whole, Map.of("name", "ข", "position", "รองปลัด"))))
                .containsExactly(COMPLETE_ROWS);
        assertThat(unmet(COMPLETE_ROWS, rows(whole, Map.of("position", "รองปลัด"))))
                .containsExactly(COMPLETE_ROWS);
        assertThat(unmet(COMPLETE_ROWS, rows())).containsExactly(COMPLETE_ROWS);
    }

    @Test
    void eachMonthThatIsOverForThirtyDaysHasItsPublication() {
        EvidenceCheck check = new EvidenceCheck(Set.of(EACH_MONTH), 2569, TODAY);

        assertThat(check.unmet(List.of(), Set.of("2569-M01", "2569-M02"))).isEmpty();
        assertThat(check.unmet(List.of(), Set.of("2569-M01"))).containsExactly(EACH_MONTH);
        EvidenceCheck later = new EvidenceCheck(Set.of(EACH_MONTH), 2569, LocalDate.of(2027, 1, 1));
        List<String> eleven =
                IntStream.rangeClosed(1, 11).mapToObj("2569-M%02d"::formatted).toList();
        assertThat(later.unmet(List.of(), eleven)).containsExactly(EACH_MONTH);
    }

    @Test
    void onePublicationMeetsAllRulesAndTheNearestOneSaysWhatIsMissing() {
        EvidenceCheck check = new EvidenceCheck(Set.of(YEAR, PDF_AND_DATA), 2569, TODAY);
        PublicContent dated = shown("2569", "รายงาน");
        PublicContent other = new PublicContent(Content.EMPTY, Set.of());

        assertThat(check.unmet(List.of(other, dated), List.of())).containsExactly(PDF_AND_DATA);
        assertThat(check.unmet(List.of(other, dated, new PublicContent(dated.content(), DocumentType.DATA)), List.of()))
                .containsExactly(PDF_AND_DATA);
        assertThat(check.unmet(
                        List.of(new PublicContent(dated.content(), Set.of(DocumentType.PDF, DocumentType.ODS))),
                        List.of()))
                .isEmpty();
    }

    private static List<EvidenceRule> unmet(EvidenceRule rule, PublicContent shown) {
        return new EvidenceCheck(Set.of(rule), 2569, TODAY).unmet(List.of(shown), List.of());
    }

    private static PublicContent shown(String period, String title) {
        return new PublicContent(
                Content.EMPTY
                        .with()
                        .set(ContentField.PERIOD, period)
                        .set(ContentField.TITLE, Text.thai(title))
                        .build(),
                Set.of());
    }

    private static PublicContent text(String body) {
        return new PublicContent(
                Content.EMPTY.with().set(ContentField.BODY, Text.thai(body)).build(), Set.of());
    }

    private static PublicContent files(DocumentType... types) {
        return new PublicContent(Content.EMPTY, Set.of(types));
    }

    @SafeVarargs
    private static PublicContent rows(Map<String, String>... rows) {
        return new PublicContent(Content.EMPTY.with().rows(List.of(rows)).build(), Set.of());
    }
}
