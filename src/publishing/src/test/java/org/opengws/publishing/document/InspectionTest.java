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
    void theSameTextPagesAndPicturesAreTheSameSubstance() {
        assertThat(read("text", 2, PICTURE).sameSubstanceAs(read("text", 2, PICTURE)))
                .isTrue();
    }

    @Test
    void anotherTextPageOrPictureIsAnotherSubstance() {
        Inspection before = read("text", 2, PICTURE);
        assertThat(before.sameSubstanceAs(read("other", 2, PICTURE))).isFalse();
        assertThat(before.sameSubstanceAs(read("text", 3, PICTURE))).isFalse();
        assertThat(before.sameSubstanceAs(read("text", 2, Sha256.of("other")))).isFalse();
    }

    @Test
    void anIncompleteInspectionIsNeverTheSameSubstance() {
        Inspection scanned = Inspection.incomplete("reader 1", Finding.of(FindingCode.NO_TEXT_LAYER));
        assertThat(scanned.sameSubstanceAs(scanned)).isFalse();
    }

    @Test
    void theBytesStandForADocumentThatCouldNotBeRead() {
        Inspection scanned = Inspection.incomplete("reader 1", Finding.of(FindingCode.OVER_LIMIT));
        assertThat(document("first", scanned).substance())
                .isNotEqualTo(document("second", scanned).substance());
    }

    @Test
    void aMendedFileWithTheSameTextHasTheSameSubstance() {
        Inspection inspection = read("text", 2, PICTURE);
        assertThat(document("first", inspection).substance())
                .isEqualTo(document("second", inspection).substance())
                .containsExactly("text", hash("text"), "2", PICTURE);
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
