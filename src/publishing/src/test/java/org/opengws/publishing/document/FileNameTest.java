package org.opengws.publishing.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @Test
    void thaiNamesAreKeptAsTheyAre() {
        assertThat(cleaned("แผนปฏิบัติราชการ ปี ๒๕๗๐.pdf")).isEqualTo("แผนปฏิบัติราชการ ปี ๒๕๗๐.pdf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../plan.pdf",
                "a/plan.pdf",
                "C:\\plan.pdf",
                "plan\u0000.pdf",
                "plan\n.pdf",
                ".pdf",
                "plan",
                "plan.",
                "",
                "CON.pdf",
                "lpt1.docx",
                "nul .pdf",
                "plan?.pdf",
                "..",
                "plan.tar_gz",
                "a\u2028b.pdf",
                "plan.ไฟล์"
            })
    void aNameThatCouldMeanAnotherPlaceOrDeviceIsRefused(String raw) {
        assertThat(FileName.of(raw)).isEmpty();
    }

    @Test
    void bidirectionalOverridesAreRemovedSoThatTheExtensionShowsWhereItIs() {
        assertThat(cleaned("plan\u202Efdp.docx")).isEqualTo("planfdp.docx");
    }

    @Test
    void decomposedLettersAreComposed() {
        assertThat(cleaned("re\u0301sume\u0301.pdf")).isEqualTo("r\u00e9sum\u00e9.pdf");
    }

    @Test
    void spacesOfAnyKindBecomeOne() {
        assertThat(cleaned("  my \u00a0\u3000 plan.pdf ")).isEqualTo("my plan.pdf");
    }

    @Test
    void aNameOf180BytesFitsAndOneMoreDoesNot() {
        String fits = "ก".repeat(58) + "ab.pdf";
        assertThat(fits.getBytes(StandardCharsets.UTF_8)).hasSize(FileName.MAX_BYTES);
        assertThat(FileName.of(fits)).isPresent();
        assertThat(FileName.of("a" + fits)).isEmpty();
    }

    @Test
    void theExtensionIsTheLastAndLowerCase() {
        FileName name = FileName.of("plan.docx.PDF").orElseThrow();
        assertThat(name.extension()).isEqualTo("pdf");
        assertThat(name.stem()).isEqualTo("plan.docx");
    }

    @Test
    void anUncleanNameCannotBeBuilt() {
        assertThatThrownBy(() -> new FileName("../plan.pdf")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String cleaned(String raw) {
        return FileName.of(raw).orElseThrow().value();
    }
}
