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
    void aNameOf255BytesFitsAndOneMoreIsTooLongByOne() {
        String fits = "ก".repeat(83) + "ab.pdf";
        assertThat(fits.getBytes(StandardCharsets.UTF_8)).hasSize(FileName.MAX_BYTES);
        assertThat(FileName.of(fits)).isPresent();
        assertThat(FileName.of("a" + fits)).isEmpty();
        assertThat(FileName.fault("a" + fits)).contains(new FileName.Fault("file-name-too-long", "1"));
    }

    @Test
    void aLongThaiNameThatEveryDiskTakesIsTaken() {
        String name = "รายงานผลการดำเนินงานตามแผนปฏิบัติราชการ ประจำปีงบประมาณ พ.ศ. 2569 ไตรมาสที่ 3 (เม.ย.-มิ.ย.).pdf";
        assertThat(cleaned(name)).isEqualTo(name);
    }

    @Test
    void eachRefusedNameHasItsTrueReason() {
        assertThat(FileName.fault("plan?.pdf")).contains(new FileName.Fault("file-name-character", "?"));
        assertThat(FileName.fault("a/plan.pdf")).contains(new FileName.Fault("file-name-character", "/"));
        assertThat(FileName.fault("a\nb.pdf")).contains(new FileName.Fault("file-name-character", "U+000A"));
        assertThat(FileName.fault("CON.pdf")).contains(new FileName.Fault("file-name-reserved", ""));
        assertThat(FileName.fault("plan")).contains(new FileName.Fault("file-name-without-extension", ""));
        assertThat(FileName.fault("plan.ไฟล์")).contains(new FileName.Fault("file-name-without-extension", ""));
        assertThat(FileName.fault("แผน.pdf")).isEmpty();
    }

    @Test
    void saraAmOfANameIsOneLetter() {
        assertThat(cleaned("ค\u0E4D\u0E32สั่ง.pdf")).isEqualTo("คำสั่ง.pdf");
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
