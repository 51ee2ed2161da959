package org.opengws.publishing.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opengws.publishing.document.Document;
import org.opengws.publishing.document.DocumentId;
import org.opengws.publishing.document.DocumentType;
import org.opengws.publishing.document.FileName;
import org.opengws.publishing.document.Finding;
import org.opengws.publishing.document.FindingCode;
import org.opengws.publishing.document.Inspection;
import org.opengws.publishing.document.Likeness;
import org.opengws.publishing.document.Sha256;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.procedure.ProcedureId;

/**
 * The stored formats as they are for good: other values here void every open round. The same values are computed by
 * {@code src/test/python/substance_vectors.py}.
 */
class SubstanceVectorsTest {

    private static final Path SCRIPT = Path.of("src/test/python/substance_vectors.py");
    private static final Map<String, String> VECTORS = Map.of(
            "substance-1", "975e60afb26aa1b9d5b8ad951db3b97743c3146ac164251c83d1553d32e62bd1",
            "substance-2", "2989bd61667ddce49e385edbf244f1d99067a7d97e1881384c6751a6c26fc901",
            "substance-2 standing", "b90810a5edba2cbbc39076f3ed5b542920787e8e2002cfd851fb0986a5211ea9",
            "substance-3", "d24a16003151a12a3915c8dcbe45289c3f8b390ec85ef866cc78bb015f665569",
            "substance-3 standing", "cfe8c9a236276fadbdfee837d0906abcd07a03bc26c41bb830acf59828494d4d",
            "substance-3 language", "1991a2baf0e66e9a95b140a87974ad35ec1f8c989a286c0acd1ad71c8881db18",
            "bytes-1", "6ce41584d77314115792fa225100e6b1ddc42515f541171250171d6fda2b216e",
            "bytes-1 gone", "c2785e618efe3c50ce07dbeb7b7504ae0e239cbe4415e1d7ae8403eab2235045");

    private static final ProcedureId PROCEDURE = new ProcedureId("executive-approval");
    private static final Evidence EVIDENCE = new Evidence(Map.of("number", "๙"));
    private static final Document REPORT = new Document(
            new DocumentId("a".repeat(16)),
            new FileName("report.pdf"),
            new Text("รายงาน", "Report"),
            DocumentType.PDF,
            10,
            Sha256.of("หนึ่ง"),
            new Inspection(true, 3, Sha256.of("ข้อความ"), List.of(Sha256.of("ภาพ")), "gws 1", List.of()));
    private static final Document SCAN = new Document(
            new DocumentId("b".repeat(16)),
            new FileName("สแกน.pdf"),
            Text.thai("สแกน"),
            DocumentType.PDF,
            10,
            Sha256.of("สอง"),
            Inspection.incomplete("gws 1", Finding.of(FindingCode.NO_TEXT_LAYER)));

    @Test
    void whatIsKeptWithoutAFormatIsOfTheFirst() {
        assertThat(like("0".repeat(64), REPORT).substance()).isEqualTo(VECTORS.get("substance-1"));
    }

    @Test
    void whatIsKeptInTheSecondIsOfTheSecond() {
        assertThat(like("substance-2:" + "0".repeat(64), REPORT).substance())
                .isEqualTo("substance-2:" + VECTORS.get("substance-2"));
        assertThat(like("substance-2:" + "0".repeat(64), standing()).substance())
                .isEqualTo("substance-2:" + VECTORS.get("substance-2 standing"));
    }

    @Test
    void today() {
        Hashes hashes = Hashes.of(content(REPORT), PROCEDURE, EVIDENCE);
        assertThat(hashes.substance()).isEqualTo("substance-3:" + VECTORS.get("substance-3"));
        assertThat(hashes.bytes()).isEqualTo(VECTORS.get("bytes-1"));
        assertThat(like(hashes.substance(), REPORT)).isEqualTo(hashes);
    }

    @Test
    void aFileThatStandsForAnotherCountsAsThatOne() {
        Hashes hashes = Hashes.of(content(standing()), PROCEDURE, EVIDENCE);
        assertThat(hashes.substance()).isEqualTo("substance-3:" + VECTORS.get("substance-3 standing"));
        assertThat(hashes.bytes()).isEqualTo(VECTORS.get("bytes-1"));
    }

    @Test
    void aFieldThatAnEarlierFormatDoesNotKnowGivesItNoHash() {
        Content told = content(REPORT).with().set(ContentField.LANGUAGE, "both").build();
        assertThat(Hashes.of(told, PROCEDURE, EVIDENCE).substance())
                .isEqualTo("substance-3:" + VECTORS.get("substance-3 language"));
        assertThat(like("", told).substance()).isEqualTo("unknown");
        assertThat(like("substance-2:", told).substance()).isEqualTo("unknown");
    }

    private static Document standing() {
        Document decided = new Document(
                REPORT.id(), REPORT.name(), REPORT.label(), REPORT.type(), 10, Sha256.of("ภาพ"), REPORT.inspection());
        return REPORT.compared(new Likeness(decided.sha256(), REPORT.sha256(), Likeness.Verdict.SAME, "", "test 1"))
                .standingFor(decided);
    }

    /** Whichever field it is: were one outside the hash, an approval would survive its change. */
    @ParameterizedTest
    @EnumSource(ContentField.class)
    void eachFieldIsPartOfTheSubstance(ContentField field) {
        Hashes before = Hashes.of(content(REPORT), PROCEDURE, EVIDENCE);
        for (String name : field.names()) {
            String other = field.kind() == ContentField.Kind.DAY ? "2027-01-01" : "อื่น";
            Content changed = content(REPORT).with().set(name, other).build();
            Content without = changed.with().set(name, "").build();
            assertThat(Hashes.of(changed, PROCEDURE, EVIDENCE).substance()).isNotEqualTo(before.substance());
            assertThat(Hashes.of(without, PROCEDURE, EVIDENCE).substance())
                    .isNotEqualTo(Hashes.of(changed, PROCEDURE, EVIDENCE).substance());
            for (String kept : List.of("", "substance-2:")) {
                assertThat(like(kept, changed).substance())
                        .isNotEqualTo(like(kept, content(REPORT)).substance())
                        .isNotEqualTo(like(kept, without).substance());
            }
        }
    }

    @Test
    void aFileThatIsGoneIsOtherBytes() {
        Hashes hashes = Hashes.like(
                "",
                content(REPORT),
                PROCEDURE,
                EVIDENCE,
                document -> document == REPORT ? Optional.empty() : Optional.of(document.sha256()));
        assertThat(hashes.bytes()).isEqualTo(VECTORS.get("bytes-1 gone"));
    }

    @Test
    void aFormatOfALaterReleaseEqualsNothing() {
        String later = "substance-9:" + "0".repeat(64);
        assertThat(like(later, REPORT).substance()).isNotEqualTo(later);
    }

    @Test
    void theScriptBesideItComputesTheSame() throws Exception {
        assumeTrue(hasPython(), "python3 is not here");
        Process script = new ProcessBuilder("python3", SCRIPT.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(script.waitFor()).as(said).isZero();
        VECTORS.forEach((name, hash) -> assertThat(said.lines()).contains(name + " " + hash));
        assertThat(said.lines()).hasSize(VECTORS.size());
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return Files.exists(SCRIPT)
                    && new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException notThere) {
            return false;
        }
    }

    private static Hashes like(String kept, Document report) {
        return like(kept, content(report));
    }

    private static Hashes like(String kept, Content content) {
        return Hashes.like(kept, content, PROCEDURE, EVIDENCE, document -> Optional.of(document.sha256()));
    }

    private static Content content(Document report) {
        return Content.EMPTY
                .with()
                .set(ContentField.TITLE, new Text("แผน \"๑\"", "Plan"))
                .set(ContentField.SUMMARY, Text.thai("สรุป"))
                .set(ContentField.BODY, Text.thai("<p>ก\\ข</p>"))
                .rows(List.of(Map.of("name", "สมชาย", "tel", "๑")))
                .set(ContentField.PERIOD, "2570-Q1")
                .set(ContentField.DOCUMENT_DATE, LocalDate.of(2026, 10, 1))
                .set(ContentField.DOCUMENT_NUMBER, "อว ๑")
                .set(ContentField.EXTERNAL_LINK, "https://example.org/")
                .set(ContentField.PLACE, "หน้าแรก")
                .set(ContentField.EXPIRY, LocalDate.of(2027, 9, 30))
                .documents(List.of(report, SCAN))
                .build();
    }
}
