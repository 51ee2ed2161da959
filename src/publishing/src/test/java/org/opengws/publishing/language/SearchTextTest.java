package org.opengws.publishing.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SearchTextTest {

    @Test
    void thaiWordsInsideASentenceComeApart() {
        assertThat(SearchText.of("ศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร"))
                .isEqualTo("ศูนย์ เทคโนโลยี สารสนเทศ และ การ สื่อสาร");
    }

    @Test
    void lettersBecomeSmallDigitsArabicAndMarksGo() {
        assertThat(SearchText.of("OIA มาตรา ๙, (ฉบับที่ ๒)!")).isEqualTo("oia มาตรา 9 ฉบับ ที่ 2");
    }

    @Property
    void whatWasSegmentedOnceStaysAsItIsInSmallLettersWithoutDoubleSpaces(@ForAll String text) {
        assertThat(SearchText.of(text))
                .doesNotContain("  ")
                .isEqualTo(SearchText.of(text).strip());
    }

    @Test
    void aWordThatTheDictionaryDoesNotKnowIsFoundInsideASentenceToo() {
        for (String word : new String[] {"ดิจิทัล", "อินเทอร์เน็ต", "นวัตกรรม", "ธรรมาภิบาล"}) {
            assertThat(SearchText.words(word)).containsExactly(word);
            assertThat(SearchText.words("การพัฒนา" + word + "ของสำนักงาน")).contains(word, "ของ", "สำนัก");
        }
    }

    @Test
    void aWordIsFoundHoweverItsSaraAmAndSaraAeWereTyped() {
        String title = "ค\u0E4D\u0E32สั่งเรื่องการท\u0E4D\u0E32งานของกลุ่มน\u0E4D\u0E49\u0E32ใส";
        assertThat(SearchText.words(title))
                .containsAll(SearchText.words("คำสั่ง"))
                .containsAll(SearchText.words("การทำงาน"));
        assertThat(SearchText.words("\u0E40\u0E40ผน")).containsExactly("แผน");
        assertThat(SearchText.of("แผน\u200Bปฏิบัติ\u00ADราชการ")).isEqualTo(SearchText.of("แผนปฏิบัติราชการ"));
    }
}
