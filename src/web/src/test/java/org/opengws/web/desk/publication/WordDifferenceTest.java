package org.opengws.web.desk.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.opengws.web.desk.publication.WordDifference.Part;

class WordDifferenceTest {

    @Test
    void aChangedWordIsMarkedAndTheRestIsNot() {
        assertThat(told("Call 1111 on work days", "Call 1212 on work days"))
                .isEqualTo("Call [-1111][+1212] on work days");
    }

    @Test
    void aThaiWordInsideAnUnspacedSentenceIsMarkedAlone() {
        assertThat(told("สำนักงานเปิดทุกวันจันทร์", "สำนักงานเปิดทุกวันศุกร์"))
                .isEqualTo("สำนักงานเปิดทุกวัน[-จันทร์][+ศุกร์]");
    }

    @Test
    void joinedWithoutWhatWentItIsTheNewTextAndWithoutWhatCameTheOldOne() {
        String before = "หนึ่ง สอง\nสาม\n\nสี่ five";
        String after = "หนึ่ง  สาม\nสาม\nหก\nสี่ six";
        List<Part> parts = WordDifference.of(before, after);
        assertThat(joined(parts, "removed").strip()).isEqualTo(after);
        assertThat(joined(parts, "added").strip()).isEqualTo(before);
    }

    @Test
    void aTextFromNothingIsAddedWholeAndOneThatGoesIsRemovedWhole() {
        assertThat(told("", "ใหม่")).isEqualTo("[+ใหม่]");
        assertThat(told("เก่า", "")).isEqualTo("[-เก่า]");
    }

    @Test
    void manyParagraphsThatAreTheSameFoldButThoseBesideAChangeStay() {
        String common = IntStream.range(0, 9).mapToObj(i -> "p" + i).collect(Collectors.joining("\n"));
        assertThat(WordDifference.of(common + "\nold", common + "\nnew"))
                .startsWith(new Part("folded", "8"), new Part("same", "p8\n"))
                .contains(new Part("removed", "old"), new Part("added", "new"));
    }

    @Test
    void textsTooLargeToCompareWordByWordAreStillToldApart() {
        String before = IntStream.range(0, 3_000).mapToObj(i -> "a" + i).collect(Collectors.joining(" "));
        String after = IntStream.range(0, 3_000).mapToObj(i -> "b" + i).collect(Collectors.joining(" "));
        List<Part> parts = WordDifference.of(before, after);
        assertThat(joined(parts, "added").strip()).isEqualTo(before);
        assertThat(joined(parts, "removed").strip()).isEqualTo(after);
    }

    private static String told(String before, String after) {
        return WordDifference.of(before, after).stream()
                .map(part -> switch (part.kind()) {
                    case "added" -> "[+" + part.text() + "]";
                    case "removed" -> "[-" + part.text() + "]";
                    default -> part.text();
                })
                .collect(Collectors.joining())
                .replace("\n]", "]")
                .strip();
    }

    private static String joined(List<Part> parts, String without) {
        return parts.stream()
                .filter(part -> !part.kind().equals(without))
                .map(Part::text)
                .collect(Collectors.joining());
    }
}
