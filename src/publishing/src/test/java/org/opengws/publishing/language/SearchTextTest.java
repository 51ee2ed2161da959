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
}
