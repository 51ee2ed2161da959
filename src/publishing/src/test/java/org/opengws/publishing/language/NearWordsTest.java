package org.opengws.publishing.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class NearWordsTest {

    private final NearWords near = NearWords.of(List.of(
            "แผนปฏิบัติราชการประจำปีงบประมาณ พ.ศ. ๒๕๗๐",
            "รายงานการใช้จ่ายงบประมาณ",
            "Annual procurement plan and action plan"));

    @Test
    void aWordWithOneWrongLetterIsNearTheRightOne() {
        assertThat(near.nearest("แผนปฎิบัติราชการ")).contains("แผนปฏิบัติราชการ");
        assertThat(near.nearest("งบประมาน")).contains("งบประมาณ");
        assertThat(near.nearest("procurment")).contains("procurement");
        assertThat(near.nearest("Procuremnet plan")).contains("procurement plan");
    }

    @Test
    void whatIsKnownOrLikeNothingKnownIsNearNothing() {
        assertThat(near.nearest("แผนปฏิบัติราชการ")).isEmpty();
        assertThat(near.nearest("procurement")).isEmpty();
        assertThat(near.nearest("zebra")).isEmpty();
        assertThat(near.nearest("ช้างม้าวัวควาย")).isEmpty();
        assertThat(near.nearest("")).isEmpty();
        assertThat(near.nearest("<script>")).isEmpty();
        assertThat(near.nearest("ก".repeat(10_000))).isEmpty();
    }

    @Test
    void numbersAreLeftAsTheyAre() {
        assertThat(near.nearest("งบประมาน 2571")).contains("งบประมาณ 2571");
    }

    @Test
    void theWordsOfManyPublicationsAreSearchedInAMoment() {
        Map<String, Integer> words = new HashMap<>();
        Random random = new Random(1);
        while (words.size() < 60_000) {
            int length = 3 + random.nextInt(12);
            StringBuilder word = new StringBuilder();
            for (int i = 0; i < length; i++) {
                word.append((char) (0x0E01 + random.nextInt(46)));
            }
            words.put(word.toString(), 1);
        }
        words.put("ปฏิบัติ", 9);
        words.put("แผน", 9);
        words.put("ราชการ", 9);
        NearWords many = new NearWords(words);

        Assertions.assertTimeout(
                Duration.ofSeconds(3),
                () -> assertThat(many.nearest("แผนปฎิบัติราชการ")).contains("แผนปฏิบัติราชการ"));
    }
}
