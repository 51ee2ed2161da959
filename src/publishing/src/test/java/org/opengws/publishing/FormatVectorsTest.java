package org.opengws.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.opengws.publishing.audit.DayHead;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.document.DocumentType;
import org.opengws.publishing.edition.ContentField;
import org.opengws.publishing.edition.Correction;
import org.opengws.publishing.edition.Decider;
import org.opengws.publishing.edition.Decision;
import org.opengws.publishing.edition.DecisionFormat;
import org.opengws.publishing.edition.Memo;
import org.opengws.publishing.edition.MemoFormat;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.form.FieldType;
import org.opengws.publishing.form.FormId;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.procedure.PointId;
import org.opengws.publishing.procedure.StepId;
import org.opengws.publishing.site.AbsentPage;
import org.opengws.publishing.site.PublicLine;
import org.opengws.publishing.site.PublishedEdition;
import org.opengws.publishing.site.PublishedFile;
import org.opengws.publishing.site.PublishedPage;
import org.opengws.publishing.site.PublishedRow;

/**
 * A format that was ever written never changes: the values stand here, and the script beside the tests computes them from
 * what docs/audit.md says. Where a test fails, make a new version of the format; never change a value.
 */
class FormatVectorsTest {

    private static final Path SCRIPT = Path.of("src/test/python/format_vectors.py");
    /** What a page could tell from the first. */
    private static final Map<ContentField, String> ONCE = Map.of(
            ContentField.PERIOD,
            "2570-Q1",
            ContentField.DOCUMENT_NUMBER,
            "อว ๑",
            ContentField.EXTERNAL_LINK,
            "https://example.org/");

    private static final Map<String, String> VECTORS = Map.of(
            "decision-1", "5509c4cd8db0dcbd163e5fd78e58f9da3230b0a5d1a6a3b9447c1c537ca55140",
            "decision-2", "0a8ccdf858158708fb087a20c4c3fec54df22ca2e1723966eb4a0a9a8e6a437b",
            "day-head-1", "1ceeef150b37d08a2a74bc977da9465454acb5c81f778dd7d327cdc818690c06",
            "memo-1", "24be2f8c4c103e6f94571cdd6cb6cf44148a07f3a72af2da4a5bbc54cc66e15c",
            "memo-1 unsigned", "3aefa7cc71be380d91d73e403e1b90d65d486c619ae357bfdaa427250d71687c",
            "page-1", "5f10855b946ddef5da2655f3628c2be472a34a99c9ada3c993b8f5a5bac9da02",
            "page-2", "fb7eb9ee5a8f8d4789d9ab5ac2ddc29885457752c24db337f0fbb321da8ec554",
            "notice-1", "a78a06450f17094948149d54a8d1265b8ca13ce693373cdbfe06e53c26ac5dad");

    private static final PublicationId ID = new PublicationId("aaaaaaaaaaaa");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Memo LETTER = new Memo(
            MemoFormat.MEMO_1,
            "ที่ ๑",
            LocalDate.of(2026, 11, 23),
            "02 123 4567",
            "ขอเผยแพร่",
            "เรียน\nผู้อำนวยการ",
            List.of(),
            Optional.empty(),
            List.of());

    @Test
    void aDecisionIsHashedInItsOwnFormat() {
        for (DecisionFormat format : DecisionFormat.values()) {
            Decision sealed = decision(format).sealed(ID);
            assertThat(sealed.hash()).isEqualTo(VECTORS.get(format.code()));
            assertThat(sealed.isIntact(ID)).isTrue();
        }
    }

    @Test
    void aDayHeadIsHashedAsEver() {
        assertThat(DayHead.of(LocalDate.of(2026, 11, 23), "a".repeat(64), List.of("c".repeat(64), "b".repeat(64)))
                        .hash())
                .isEqualTo(VECTORS.get("day-head-1"));
    }

    @Test
    void aMemoIsHashedAsSignedWhateverSheetsFollow() {
        Memo signed = LETTER.signed(
                new Memo.Signature(new PersonId("head"), "สมชาย", "ผู้อำนวยการกอง", "กองแผน", DAY),
                List.of(new Memo.Enclosure("page", "a".repeat(64)), new Memo.Enclosure("แผน.pdf", "b".repeat(64))));
        assertThat(LETTER.hash()).isEqualTo(VECTORS.get("memo-1 unsigned"));
        assertThat(signed.hash()).isEqualTo(VECTORS.get("memo-1"));
        assertThat(signed.continued(new Memo.Continuation(DAY, 2, List.of())).hash())
                .isEqualTo(VECTORS.get("memo-1"));
    }

    @Test
    void aPublicPageAndANoticeAreHashedAsEver() {
        PublishedPage page = page(edition(2, ONCE));
        AbsentPage notice = new AbsentPage(
                ID,
                AbsentPage.Kind.WITHDRAWN,
                new TopicId("s9-2"),
                new UnitId("plan"),
                Text.of("กองแผน", "Plan"),
                Text.thai("เรื่อง"),
                DAY,
                Optional.of(new PublicationId("bbbbbbbbbbbb")));
        assertThat(page.hash()).isEqualTo(VECTORS.get("page-1"));
        Map<ContentField, String> more = new HashMap<>(ONCE);
        more.put(ContentField.LANGUAGE, "both");
        assertThat(page(edition(2, more)).hash()).isEqualTo(VECTORS.get("page-2"));
        assertThat(notice.hash()).isEqualTo(VECTORS.get("notice-1"));
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
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException notThere) {
            return false;
        }
    }

    private static Decision decision(DecisionFormat format) {
        return new Decision(
                format,
                3,
                2,
                1,
                Verb.APPROVE,
                Optional.of(new StepId("approve")),
                new Decider(
                        new PersonId("somsri"),
                        "สมศรี ใจดี",
                        "รองปลัด",
                        "office",
                        "สำนักงาน",
                        "executive",
                        "ที่ ๑/๒๕๖๙",
                        "ปลัดกระทรวง",
                        List.of("executive", "group:legal", "unit-head")),
                "เห็นชอบ \"ตามเสนอ\" \\ \u0001\n",
                List.of(new Correction("c1", "title.th", "แก้คำผิด", false, 3)),
                List.of(new PointId("complete"), new PointId("current")),
                true,
                Instant.parse("2026-11-23T02:00:00.123Z"),
                new Decision.Bound("a".repeat(64), "b".repeat(64), "s9-2", "c".repeat(64)),
                Map.of("successor", "bbbbbbbbbbbb", "assignee", "vera"),
                "d".repeat(64),
                "");
    }

    private static PublishedPage page(PublishedEdition current) {
        return new PublishedPage(
                ID,
                new TopicId("s9-2"),
                new UnitId("plan"),
                "มาตรา 9",
                LocalDate.of(2026, 1, 1),
                Optional.of(LocalDate.of(2026, 11, 1)),
                Optional.empty(),
                Optional.of(LocalDate.of(2027, 11, 1)),
                current,
                List.of(edition(1, ONCE)));
    }

    private static PublishedEdition edition(int number, Map<ContentField, String> facts) {
        return new PublishedEdition(
                number,
                DAY,
                Text.of("กองแผน", "Plan"),
                new PublicLine(
                        PublicLine.Kind.APPROVED,
                        Text.of("ปลัด", "Secretary"),
                        "๑",
                        Optional.of(LocalDate.of(2026, 11, 20))),
                Text.of("เรื่อง", "Title"),
                Text.thai("สรุป"),
                Text.thai("<p>ก</p>"),
                new FormId("people"),
                List.of(new PublishedRow(List.of(
                        new PublishedRow.Field("name", FieldType.TEXT, Text.of("ชื่อ", "Name"), "สมชาย"),
                        new PublishedRow.Field("vacant", FieldType.FLAG, Text.thai("ว่าง"), "true")))),
                facts,
                List.of(new PublishedFile(
                        "แผน.pdf", Text.thai("แผน"), DocumentType.PDF, 10, 3, "e".repeat(64), false)));
    }
}
