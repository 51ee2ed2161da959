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
    void today() {
        Hashes hashes = Hashes.of(content(REPORT), PROCEDURE, EVIDENCE);
        assertThat(hashes.substance()).isEqualTo("substance-2:" + VECTORS.get("substance-2"));
        assertThat(hashes.bytes()).isEqualTo(VECTORS.get("bytes-1"));
        assertThat(like(hashes.substance(), REPORT)).isEqualTo(hashes);
    }

    @Test
    void aFileThatStandsForAnotherCountsAsThatOne() {
        Document decided = new Document(
                REPORT.id(), REPORT.name(), REPORT.label(), REPORT.type(), 10, Sha256.of("ภาพ"), REPORT.inspection());
        Document standing = REPORT.compared(
                        new Likeness(decided.sha256(), REPORT.sha256(), Likeness.Verdict.SAME, "", "test 1"))
                .standingFor(decided);
        Hashes hashes = Hashes.of(content(standing), PROCEDURE, EVIDENCE);
        assertThat(hashes.substance()).isEqualTo("substance-2:" + VECTORS.get("substance-2 standing"));
        assertThat(hashes.bytes()).isEqualTo(VECTORS.get("bytes-1"));
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
        return Hashes.like(kept, content(report), PROCEDURE, EVIDENCE, document -> Optional.of(document.sha256()));
    }

    private static Content content(Document report) {
        return new Content(
                new Text("แผน \"๑\"", "Plan"),
                Text.thai("สรุป"),
                Text.thai("<p>ก\\ข</p>"),
                List.of(Map.of("name", "สมชาย", "tel", "๑")),
                "2570-Q1",
                Optional.of(LocalDate.of(2026, 10, 1)),
                "อว ๑",
                "https://example.org/",
                "หน้าแรก",
                Optional.empty(),
                Optional.of(LocalDate.of(2027, 9, 30)),
                List.of(report, SCAN));
    }
}
