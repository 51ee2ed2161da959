package org.opengws.publishing.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.opengws.publishing.language.Text;

class InspectionTest {

    private static final String PICTURE = Sha256.of("picture");

    @Test
    void layoutDoesNotChangeTheTextButEachLetterDoes() {
        assertThat(hash("  แผน\r\n\tปฏิบัติ\u00a0 ราชการ\u0000")).isEqualTo(hash("แผน ปฏิบัติ ราชการ"));
        assertThat(hash("แผน ปฏิบัติ ราชการ")).isNotEqualTo(hash("แผน ปฏิบัต ราชการ"));
        assertThat(hash("e\u0301")).isEqualTo(hash("\u00e9"));
    }

    @Test
    void aLimitACrashAndAnEarlierReadersDoubtAreNoVerdictOnWhetherAFileOpens() {
        for (FindingCode code : List.of(FindingCode.OVER_LIMIT, FindingCode.READER_ENDED, FindingCode.UNREADABLE)) {
            Inspection inspection = Inspection.incomplete("reader 1", Finding.of(code));
            assertThat(inspection.needsAnotherLook()).as(code.code()).isTrue();
            assertThat(inspection.doesNotOpen()).as(code.code()).isFalse();
        }
    }

    @Test
    void whatDoesNotOpenNeedsNoOtherLook() {
        Inspection inspection = Inspection.incomplete("reader 1", Finding.of(FindingCode.DOES_NOT_OPEN));
        assertThat(inspection.doesNotOpen()).isTrue();
        assertThat(inspection.needsAnotherLook()).isFalse();
    }

    @Test
    void aScanWithoutTextOpens() {
        Inspection scan = Inspection.incomplete("reader 1", Finding.of(FindingCode.NO_TEXT_LAYER));
        assertThat(scan.doesNotOpen() || scan.needsAnotherLook()).isFalse();
    }

    @Test
    void aFileFoundToBeTheSameCountsAsTheOneThatWasDecidedOn() {
        Inspection inspection = read("text", 2, PICTURE);
        Document decided = document("first", inspection);
        Document mended = document("second", inspection);
        Document same =
                mended.compared(new Likeness(decided.sha256(), mended.sha256(), Likeness.Verdict.SAME, "", "reader 1"));
        assertThat(same.standingFor(decided).countsAs()).isEqualTo(decided.sha256());
        assertThat(same.countsAs()).isEqualTo(mended.sha256());
    }

    @Test
    void onlyTheVeryBytesThatWereComparedAreLikeTheFileThatWasDecidedOn() {
        Document decided = document("first", read("text", 2, PICTURE));
        Document other = document("third", read("text", 2, PICTURE));
        String compared = Sha256.of("second");
        Document claimed =
                other.compared(new Likeness(decided.sha256(), compared, Likeness.Verdict.SAME, "", "reader 1"));
        assertThat(claimed.isLike(decided)).isFalse();
        assertThatThrownBy(() -> claimed.standingFor(decided)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatChangedOrCouldNotBeComparedIsNotLikeIt() {
        Document decided = document("first", read("text", 2, PICTURE));
        Document mended = document("second", read("text", 2, PICTURE));
        for (Likeness.Verdict verdict : Likeness.Verdict.values()) {
            Document compared =
                    mended.compared(new Likeness(decided.sha256(), mended.sha256(), verdict, "", "reader 1"));
            assertThat(compared.isLike(decided)).isEqualTo(verdict == Likeness.Verdict.SAME);
        }
    }

    @Test
    void aCompleteInspectionHasATextHash() {
        assertThatThrownBy(() -> new Inspection(true, 1, "", List.of(), "reader 1", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Document document(String bytes, Inspection inspection) {
        return new Document(
                DocumentId.random(new SecureRandom()),
                new FileName("plan.pdf"),
                Text.thai("แผน"),
                DocumentType.PDF,
                bytes.length(),
                Sha256.of(bytes),
                inspection);
    }

    private static Inspection read(String text, int pages, String picture) {
        return new Inspection(true, pages, hash(text), List.of(picture), "reader 1", List.of());
    }

    private static String hash(String text) {
        return new NormalisedText(text).sha256();
    }
}
