package org.opengws.publishing.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class TypedTextTest {

    private static final String AS_PDF_GIVES_IT =
            "ค\u0E4D\u0E32สั่งเรื่องการท\u0E4D\u0E32งานของกลุ่มน\u0E4D\u0E49\u0E32ใส";

    @Test
    void nikhahitAndSaraAaAreStoredAsSaraAmWhereverTheToneMarkStands() {
        String right = "คำสั่งเรื่องการทำงานของกลุ่มน้ำใส";
        assertThat(TypedText.stored(AS_PDF_GIVES_IT)).isEqualTo(right);
        assertThat(TypedText.stored("น\u0E49\u0E4D\u0E32")).isEqualTo("น้ำ");
    }

    @Test
    void twoSaraEAreStoredAsSaraAe() {
        assertThat(TypedText.stored("\u0E40\u0E40ผน")).isEqualTo("แผน");
    }

    @Test
    void whatNobodySeesDigitsAndLettersAreStoredAsTyped() {
        String typed = "แผน\u200Bงาน ๒๕๗๐ OIA\u00AD 2027";
        assertThat(TypedText.stored(typed)).isEqualTo(typed);
    }

    @Property
    void storingTwiceIsStoringOnce(@ForAll String typed) {
        assertThat(TypedText.stored(TypedText.stored(typed))).isEqualTo(TypedText.stored(typed));
    }

    @Test
    void whatNobodySeesIsNothing() {
        for (String nothing : new String[] {
            "",
            " \u00A0\u3000",
            "\u200B\u200B",
            "\u2060\uFEFF",
            "\u00AD",
            "\u202E",
            "\t\r\n\u0000",
            "\u0301\u0E48",
            "\u3164",
            "\u115F",
            "\u2800",
            "\uFE0F",
            "\u034F"
        }) {
            assertThat(TypedText.isVisible(nothing)).as("'%s'", nothing).isFalse();
        }
        for (String something : new String[] {"ก", "ำ", "า", "-", "1", "๑", "\u200Bx", "e\u0301", "😀"}) {
            assertThat(TypedText.isVisible(something)).as(something).isTrue();
        }
    }

    @Test
    void aLineHoldsNoBreakNoTurnOfDirectionAndNoControl() {
        assertThat(TypedText.faultInLine("แผน\u200Bงาน ก")).isEmpty();
        for (String broken : new String[] {"ก\nข", "ก\rข", "ก\u0085ข", "ก\u2028ข", "ก\u2029ข", "ก\u000Bข"}) {
            assertThat(TypedText.faultInLine(broken)).contains(TypedText.Fault.LINE_BREAK);
        }
        for (String turned : new String[] {"รายงาน\u202Egpj.exe", "\u2066ก", "\u200Fก", "\u061Cก"}) {
            assertThat(TypedText.faultInLine(turned)).contains(TypedText.Fault.DIRECTION_CONTROL);
        }
        assertThat(TypedText.faultInLine("ก\u0007")).contains(TypedText.Fault.CONTROL_CHARACTER);
        assertThat(TypedText.fault("ก\nข\r\n\tค")).isEmpty();
    }

    @Test
    void whatIsWrittenInDifferentWaysFoldsToTheSame() {
        assertThat(Folded.text(AS_PDF_GIVES_IT)).isEqualTo(Folded.text("คำสั่งเรื่องการทำงานของกลุ่มน้ำใส"));
        assertThat(Folded.text("นำ\u0E49")).isEqualTo("น้ำ");
        assertThat(Folded.text("\u0E40\u200B\u0E40ผน\u2060ที่ ๙ \uFEFFOIA\u00AD"))
                .isEqualTo("แผนที่ 9 oia");
    }

    @Property
    void eachFoldedCharacterIsFromAPlaceOfTheShownText(@ForAll String text) {
        Folded folded = Folded.of(text);
        for (int i = 0; i < folded.text().length(); i++) {
            assertThat(folded.start(i)).isBetween(0, folded.shown().length() - 1);
            assertThat(folded.end(i))
                    .isBetween(folded.start(i) + 1, folded.shown().length());
        }
    }

    /** What no reason and no other text of one line may be. */
    public static Stream<String> notOneLine() {
        return Stream.of(
                "สอง\nบรรทัด", "สอง\u2028บรรทัด", "อนุมัติ\u202eแล้ว", "ก\u0007", "ย".repeat(TypedText.LINE + 1));
    }

    @Test
    void aReasonIsOneLineOfAtMostFiveHundredCharacters() {
        assertThat(notOneLine().map(text -> TypedText.faultInLine(text, TypedText.LINE)))
                .containsExactly(
                        Optional.of("line-break"),
                        Optional.of("line-break"),
                        Optional.of("direction-control"),
                        Optional.of("control-character"),
                        Optional.of("field-too-long"));
        assertThat(TypedText.faultInLine("ย".repeat(TypedText.LINE), TypedText.LINE))
                .isEmpty();
    }

    @Test
    void aNameHoldsNothingThatNobodySees() {
        for (String name : List.of("\u200b", "สม\u200bหญิง", "สม\u00adหญิง", "\u3164", "\u00a0", "ส\ufeff")) {
            assertThat(TypedText.faultInName(name, 200)).as(name).contains("unseen-character");
        }
        assertThat(TypedText.faultInName("สม\u202eหญิง", 200)).contains("direction-control");
        for (String name : List.of("", "สมหญิง ใจดี", "Ann-Marie O’Neill", "น้ำ")) {
            assertThat(TypedText.faultInName(name, 200)).as(name).isEmpty();
        }
    }
}
