package org.opengws.publishing.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ThaiDatesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Test
    void anOfficialDateHasThaiDigitsTheFullMonthAndTheBuddhistYear() {
        assertThat(ThaiDates.official(DAY)).isEqualTo("๒๒ พฤศจิกายน ๒๕๖๙");
    }

    @Test
    void elsewhereItMayHaveArabicDigitsOrBeShort() {
        assertThat(ThaiDates.arabic(DAY)).isEqualTo("22 พฤศจิกายน 2569");
        assertThat(ThaiDates.brief(DAY, Language.TH)).isEqualTo("22 พ.ย. 69");
        assertThat(ThaiDates.brief(DAY, Language.EN)).isEqualTo("22 Nov 2026");
        assertThat(ThaiDates.in(DAY, Language.EN, true)).isEqualTo("22 November 2026");
        assertThat(ThaiDates.in(DAY, Language.TH, true)).isEqualTo("๒๒ พฤศจิกายน ๒๕๖๙");
    }

    @Property
    void everyLongFormIsReadBack(@ForAll @IntRange(min = -40_000, max = 40_000) int days) {
        LocalDate day = DAY.plusDays(days);
        assertThat(ThaiDates.parse(ThaiDates.official(day))).contains(day);
        assertThat(ThaiDates.parse(ThaiDates.arabic(day))).contains(day);
        assertThat(ThaiDates.parse(ThaiDates.english(day))).contains(day);
    }

    @Test
    void aDayThatDoesNotExistIsNotRead() {
        assertThat(List.of("31 กุมภาพันธ์ 2569", "๒๒ พฤศจิกายน", "", "22/11/2569", "30 February 2026"))
                .allMatch(text -> ThaiDates.parse(text).isEmpty());
    }

    @Test
    void digitsChangeAndNothingElse() {
        assertThat(ThaiDigits.of("มาตรา 9 (8)")).isEqualTo("มาตรา ๙ (๘)");
        assertThat(ThaiDigits.toArabic("พ.ศ. ๒๕๔๐")).isEqualTo("พ.ศ. 2540");
        assertThat(ThaiDigits.of(-105)).isEqualTo("-๑๐๕");
    }
}
