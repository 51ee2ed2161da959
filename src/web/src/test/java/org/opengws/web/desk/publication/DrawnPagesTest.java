package org.opengws.web.desk.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.opengws.publishing.document.Document;
import org.opengws.publishing.document.DocumentId;
import org.opengws.publishing.document.DocumentType;
import org.opengws.publishing.document.FileName;
import org.opengws.publishing.document.Inspection;
import org.opengws.publishing.document.Likeness;
import org.opengws.publishing.document.Likeness.Verdict;
import org.opengws.publishing.document.Sha256;
import org.opengws.publishing.language.Text;
import org.opengws.web.desk.publication.Differences.Side;

class DrawnPagesTest {

    private static final Side ROUND = new Side("/publications/x", 2, 1);
    private static final Side EDITION = new Side("/publications/x", 2, 0);

    private final Document approved = pdf("approved", 7);
    private final Document mended = pdf("mended", 8);

    @Test
    void oldAndNewStandInPairsFromTheFirstPage() {
        assertThat(numbers(mended)).containsExactly(1, 2, 3);
        DrawnPages.Pair pair = shown(mended).pairs().get(0);
        assertThat(pair.before()).isEqualTo("/publications/x/documents/2/aaaaaaaaaaaaaaaa/pages/1?round=1");
        assertThat(pair.after()).isEqualTo("/publications/x/documents/2/aaaaaaaaaaaaaaaa/pages/1");
        assertThat(shown(mended).all())
                .isEqualTo("/publications/x/documents/2/aaaaaaaaaaaaaaaa/pages?beside=2&round=1");
    }

    @Test
    void whereComparingFoundADifferenceThatPageIsShown() {
        assertThat(numbers(compared(Verdict.CHANGED, "page 5"))).containsExactly(5, 6, 7);
        assertThat(numbers(compared(Verdict.INCOMPLETE, "page 8"))).containsExactly(6, 7, 8);
        assertThat(numbers(compared(Verdict.CHANGED, "text"))).containsExactly(1, 2, 3);
        assertThat(numbers(compared(Verdict.CHANGED, "page 99"))).containsExactly(1, 2, 3);
    }

    @Test
    void whatCountsAsTheApprovedFileIsShownBesideItToo() {
        assertThat(numbers(compared(Verdict.SAME, ""))).containsExactly(1, 2, 3);
    }

    @Test
    void aPageThatOnlyOneOfThemHasStandsAlone() {
        DrawnPages.Pair last =
                shown(compared(Verdict.CHANGED, "page 8")).pairs().get(2);
        assertThat(last.before()).isEmpty();
        assertThat(last.after()).isNotEmpty();
    }

    @Test
    void whatIsNoPdfOrHasNoPagesIsNotShown() {
        Document letter = document("letter", DocumentType.DOCX, 2);
        assertThat(DrawnPages.shown(letter, ROUND, letter, EDITION)).isEqualTo(DrawnPages.NONE);
        assertThat(DrawnPages.shown(pdf("a", 0), ROUND, pdf("b", 0), EDITION)).isEqualTo(DrawnPages.NONE);
    }

    private Document compared(Verdict verdict, String what) {
        return mended.compared(new Likeness(approved.sha256(), mended.sha256(), verdict, what, "reader 1"));
    }

    private DrawnPages shown(Document now) {
        return DrawnPages.shown(approved, ROUND, now, EDITION);
    }

    private List<Integer> numbers(Document now) {
        return shown(now).pairs().stream().map(DrawnPages.Pair::number).toList();
    }

    private static Document pdf(String content, int pages) {
        return document(content, DocumentType.PDF, pages);
    }

    private static Document document(String content, DocumentType type, int pages) {
        return new Document(
                new DocumentId("a".repeat(16)),
                new FileName("plan." + type.code()),
                Text.of("แผน", "Plan"),
                type,
                1,
                Sha256.of(content),
                new Inspection(true, pages, Sha256.of(content), List.of(), "reader 1", List.of()));
    }
}
