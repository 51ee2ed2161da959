package org.opengws.publishing.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class MarkingTest {

    @Test
    void aWordInsideAnUnspacedSentenceIsMarked() {
        assertThat(Marking.mark("ศูนย์เทคโนโลยีสารสนเทศ", List.of("เทคโนโลยี")))
                .containsExactly(
                        new Marking.Part("ศูนย์", false),
                        new Marking.Part("เทคโนโลยี", true),
                        new Marking.Part("สารสนเทศ", false));
    }

    @Test
    void caseAndKindOfDigitsDoNotMatter() {
        assertThat(Marking.mark("ปี ๒๕๗๐ Annual", List.of("2570", "annual")))
                .extracting(Marking.Part::marked)
                .containsExactly(false, true, false, true);
    }

    @Test
    void aWordIsMarkedWhereItStandsHoweverItWasTyped() {
        assertThat(Marking.mark("การท\u0E4D\u0E32งาน\u200Bใหม่", List.of("ทำงาน")))
                .containsExactly(
                        new Marking.Part("การ", false),
                        new Marking.Part("ท\u0E4D\u0E32งาน", true),
                        new Marking.Part("\u200Bใหม่", false));
        assertThat(Marking.mark("ก\u200Bข", List.of("กข"))).containsExactly(new Marking.Part("ก\u200Bข", true));
        assertThat(Marking.mark("คำสั่ง", List.of("ค\u0E4D\u0E32สั่ง")))
                .containsExactly(new Marking.Part("คำสั่ง", true));
    }

    @Test
    void thePartsJoinedAreTheText() {
        String text = "แผนแผนปฏิบัติราชการ";
        assertThat(String.join(
                        "",
                        Marking.mark(text, List.of("แผน", "แผนปฏิบัติ")).stream()
                                .map(Marking.Part::text)
                                .toList()))
                .isEqualTo(text);
    }

    @Test
    void aPassageIsTakenFromAroundTheWordAndNeverCutsAMarkFromItsLetter() {
        String long1 = "ที่".repeat(200) + "ใบอนุญาต" + "นี้".repeat(200);
        String passage = Marking.around(long1, List.of("อนุญาต"), 120);
        assertThat(passage).contains("อนุญาต").startsWith("…").endsWith("…").hasSizeLessThan(140);
        assertThat(Character.getType(passage.charAt(1))).isNotEqualTo((int) Character.NON_SPACING_MARK);
    }

    @Test
    void aSlugKeepsThaiAndLosesEverythingElse() {
        assertThat(Slug.of("แผนปฏิบัติราชการ ปี ๒๕๗๐ (ฉบับที่ ๒)/../\"<x>"))
                .isEqualTo("แผนปฏิบัติราชการ-ปี-๒๕๗๐-ฉบับที่-๒-x");
        assertThat(Slug.of("???")).isEmpty();
        assertThat(Slug.of("ก".repeat(100))).hasSize(60);
    }
}
