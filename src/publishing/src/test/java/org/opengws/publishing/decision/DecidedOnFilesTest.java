package org.opengws.publishing.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opengws.publishing.document.Document;
import org.opengws.publishing.document.Finding;
import org.opengws.publishing.document.FindingCode;
import org.opengws.publishing.document.Inspection;
import org.opengws.publishing.document.Likeness;
import org.opengws.publishing.edition.Content;
import org.opengws.publishing.edition.ContentField;
import org.opengws.publishing.edition.Decision;
import org.opengws.publishing.edition.EarlierFormat;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.Hashes;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.procedure.PointId;
import org.opengws.publishing.refusal.RefusalCode;

/** An approval never survives a visibly different document. */
class DecidedOnFilesTest {

    private static final String ID = "a".repeat(16);
    private static final String OTHER = "b".repeat(16);

    @Test
    void aFileOfOtherBytesThatNobodyComparedIsApprovedAgain() {
        Case file = verifiedWith("text", "first");
        file.because(file.staff.verifier, Verb.SEND_BACK, "เปิดไม่ได้");
        put(file, unread("text", "second"));
        file.does(file.staff.clerk, Verb.SUBMIT);
        assertThat(file.step()).isEqualTo("endorse");
    }

    @Test
    void anotherLabelIsAnotherSubstanceThoughTheFileIsTheSame() {
        Case file = verifiedWith("text", "first");
        file.because(file.staff.verifier, Verb.SEND_BACK, "ชื่อผิด");
        put(file, Case.document(ID, "text", "second").labelled(org.opengws.publishing.language.Text.thai("อื่น")));
        file.does(file.staff.clerk, Verb.SUBMIT);
        assertThat(file.step()).isEqualTo("endorse");
    }

    @Test
    void aFileMendedTwiceIsHeldAgainstTheOneThatWasDecidedOnNeverTheOneBefore() {
        Case file = verifiedWith("text", "first");
        sendsBackAndGets(file, "text", "second");
        assertThat(file.step()).isEqualTo("verify");
        assertThat(countsAs(file)).isEqualTo(Case.document(ID, "text", "first").sha256());
        sendsBackAndGets(file, "text", "third");
        assertThat(file.step()).isEqualTo("verify");
        assertThat(countsAs(file)).isEqualTo(Case.document(ID, "text", "first").sha256());
        Document third = file.publication.latest().content().documents().get(0);
        assertThat(third.likenessTo(Case.document(ID, "text", "first").sha256()))
                .isPresent();
    }

    @Test
    void anotherFileBesideTheMendedOneIsApprovedAgain() {
        Case file = verifiedWith("text", "first");
        file.because(file.staff.verifier, Verb.SEND_BACK, "ขาดเอกสารแนบ");
        put(file, Case.document(OTHER, "more", "more"));
        file.does(file.staff.clerk, Verb.SUBMIT);
        assertThat(file.step()).isEqualTo("endorse");
    }

    @Test
    void afterTheOwnersOwnRecallWithAChangedFileNothingIsSkipped() {
        Case file = verifiedWith("text", "first");
        file.does(file.staff.clerk, Verb.RECALL);
        put(file, Case.document(ID, "text", "second"));
        file.does(file.staff.clerk, Verb.SUBMIT);
        assertThat(file.step()).isEqualTo("endorse");
        assertThat(file.publication.latest().skipped()).isEmpty();
    }

    @Test
    void aSecondRecallDoesNotBringTheSkippedStepsBack() {
        Case file = verifiedWith("text", "first");
        file.does(file.staff.clerk, Verb.RECALL);
        put(file, Case.document(ID, "text", "second"));
        file.does(file.staff.clerk, Verb.SUBMIT).does(file.staff.clerk, Verb.RECALL);
        file.does(file.staff.clerk, Verb.SUBMIT);
        assertThat(file.step()).isEqualTo("endorse");
        assertThat(file.publication.latest().skipped()).isEmpty();
    }

    @Test
    void afterARecallWithTheVerySameFilesWhatWasDecidedStillStands() {
        Case file = verifiedWith("text", "first");
        file.does(file.staff.clerk, Verb.RECALL).does(file.staff.clerk, Verb.SUBMIT);
        assertThat(file.step()).isEqualTo("verify");
    }

    @Test
    void anOpenRoundOfTheFirstFormatIsDecidedOnAndIsNotAltered() {
        Case file = ofTheFirstFormat(verifiedWith("text", "first"));
        assertThat(file.deciding().isAltered(file.publication, file.publication.latest()))
                .isFalse();
        assertThat(file.refused(file.staff.secondVerifier, Verb.PUBLISH)).isEmpty();
    }

    @Test
    void aDecisionOfTheFirstFormatStandsForAFileThatWasFoundToBeTheSame() {
        Case file = ofTheFirstFormat(verifiedWith("text", "first"));
        sendsBackAndGets(file, "text", "second");
        assertThat(file.step()).isEqualTo("verify");
        assertThat(file.publication.latest().sealed().substance()).startsWith("substance-3:");
    }

    @Test
    void aDecisionOfTheSecondFormatStandsWhereNothingChanged() {
        Case file = ofFormat("substance-2:", verifiedWith("text", "first"));
        sendsBackAndGets(file, "text", "second");
        assertThat(file.step()).isEqualTo("verify");
        assertThat(file.publication.latest().sealed().substance()).startsWith("substance-3:");
        assertThat(file.refused(file.staff.secondVerifier, Verb.PUBLISH)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "substance-2:", "substance-3:"})
    void noDecisionStandsForAnEditionThatTellsItsLanguageSince(String kept) {
        Case file = ofFormat(kept, verifiedWith("text", "first"));
        file.because(file.staff.verifier, Verb.SEND_BACK, "ไม่ได้ระบุภาษา");
        file.saves(
                file.staff.clerk,
                file.publication
                        .latest()
                        .content()
                        .with()
                        .set(ContentField.LANGUAGE, "both")
                        .build());
        file.does(file.staff.clerk, Verb.SUBMIT);
        assertThat(file.step()).isEqualTo("endorse");
    }

    @Test
    void aDecisionOfTheFirstFormatDoesNotStandForAFileWhoseTextAloneIsTheSame() {
        Case file = ofTheFirstFormat(verifiedWith("text", "first"));
        file.because(file.staff.verifier, Verb.SEND_BACK, "เปิดไม่ได้");
        put(file, drawnOtherwise("text", "second"));
        file.does(file.staff.clerk, Verb.SUBMIT);
        assertThat(file.step()).isEqualTo("endorse");
    }

    @Test
    void whatDoesNotOpenIsNotSubmitted() {
        Case file = Case.ofClause("1.1");
        put(file, found(FindingCode.DOES_NOT_OPEN));
        assertThat(file.refused(file.staff.clerk, Verb.SUBMIT)).containsExactly(RefusalCode.DOCUMENT_UNREADABLE);
    }

    @Test
    void aScanWithoutTextIsSubmitted() {
        Case file = Case.ofClause("1.1");
        put(file, found(FindingCode.NO_TEXT_LAYER));
        assertThat(file.refused(file.staff.clerk, Verb.SUBMIT)).isEmpty();
    }

    @Test
    void whereNoReadingCouldSayWhetherAFileOpensTheVerifierSaysItByName() {
        Case file = Case.ofClause("1.1");
        put(file, found(FindingCode.OVER_LIMIT));
        file.reachesVerifier();
        Act publish = file.act(Verb.PUBLISH);
        assertThat(file.refused(file.staff.secondVerifier, publish)).containsExactly(RefusalCode.CHECKLIST_INCOMPLETE);
        Set<String> ticked = new java.util.HashSet<>(publish.ticked());
        ByHand.points(file.publication.latest(), Verb.PUBLISH).forEach(point -> ticked.add(point.value()));
        file.does(file.staff.secondVerifier, publish.ticked(ticked));
        List<Decision> decisions = file.publication.decisions();
        assertThat(decisions.get(decisions.size() - 1).checklist()).contains(new PointId("opens-" + ID));
    }

    private static Case verifiedWith(String text, String bytes) {
        Case file = Case.ofClause("1.1");
        put(file, Case.document(ID, text, bytes));
        return file.reachesVerifier();
    }

    private static void sendsBackAndGets(Case file, String text, String bytes) {
        file.because(file.staff.verifier, Verb.SEND_BACK, "เปิดไฟล์ไม่ได้");
        put(file, Case.document(ID, text, bytes));
        file.does(file.staff.clerk, Verb.SUBMIT);
    }

    private static void put(Case file, Document document) {
        Content content = file.publication.latest().content().withDocument(document);
        file.saves(file.staff.clerk, content, content.documents().toArray(Document[]::new));
    }

    private static String countsAs(Case file) {
        return file.publication.latest().content().documents().get(0).countsAs();
    }

    private static Document unread(String text, String bytes) {
        Document document = Case.document(ID, text, bytes);
        Inspection read = document.inspection();
        return document.inspected(
                new Inspection(false, read.pages(), read.textSha256(), List.of(), read.extractor(), List.of()));
    }

    /** The text is the same; comparing it has found that a page is drawn otherwise. */
    private static Document drawnOtherwise(String text, String bytes) {
        return unread(text, bytes)
                .compared(new Likeness(
                        Case.document(ID, text, "first").sha256(),
                        Case.document(ID, text, bytes).sha256(),
                        Likeness.Verdict.CHANGED,
                        "page 1",
                        "test 1"));
    }

    private static Document found(FindingCode code) {
        Document document = Case.document(ID, "text", "first");
        return document.inspected(Inspection.incomplete("test 1", Finding.of(code)));
    }

    /** As an earlier release left it: every hash of a substance without the name of its format. */
    private static Case ofTheFirstFormat(Case file) {
        return ofFormat("", file);
    }

    /** @param kept how a substance of that format begins */
    private static Case ofFormat(String kept, Case file) {
        Publication now = file.publication;
        Edition latest = now.latest();
        String earlier = Hashes.like(
                        kept,
                        latest.content(),
                        latest.pinned().orElseThrow().id(),
                        latest.evidence(),
                        document -> Optional.of(document.sha256()))
                .substance();
        Publication old = new Publication(
                now.id(),
                now.version(),
                now.topic(),
                now.owner(),
                now.createdAt(),
                List.of(latest.with()
                        .sealed(new Hashes(earlier, latest.sealed().bytes()))
                        .build()),
                now.marks(),
                now.review(),
                now.duties(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        for (Decision decision : now.decisions()) {
            old = old.decided(EarlierFormat.bound(decision, earlier));
        }
        file.publication = old;
        return file;
    }
}
