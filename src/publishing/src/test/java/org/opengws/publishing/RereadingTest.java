package org.opengws.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.publishing.decision.Act;
import org.opengws.publishing.decision.Draft;
import org.opengws.publishing.document.Document;
import org.opengws.publishing.document.DocumentComparer.Found;
import org.opengws.publishing.document.Finding;
import org.opengws.publishing.document.FindingCode;
import org.opengws.publishing.document.Inspection;
import org.opengws.publishing.document.Likeness;
import org.opengws.publishing.document.Likeness.Verdict;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.Role;
import org.opengws.publishing.procedure.StepId;
import org.opengws.publishing.refusal.RefusalCode;

/** Over a repository: files are read again and compared once, when their owner submits. */
class RereadingTest {

    @TempDir
    Path folder;

    private Office office;
    private PublicationId id;
    private final List<String> compared = new ArrayList<>();
    private Verdict verdict = Verdict.SAME;

    @BeforeEach
    void open() {
        office = Office.open(folder);
        office.comparer = (earlier, now, type) -> {
            compared.add(text(earlier) + " with " + text(now));
            return new Found(verdict, "", "test 1");
        };
        id = office.begun("1.1").id();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aMendedFileIsComparedWithTheOneThatWasDecidedOnNeverWithTheOneBefore() {
        Document first = put(office.document(id, "a.pdf", "first"));
        office.reachesVerifier(id);
        assertThat(compared).isEmpty();
        sentBackWith(first, "second");
        assertThat(office.find(id).latest().step()).contains(new StepId("verify"));
        sentBackWith(first, "third");
        assertThat(office.find(id).latest().step()).contains(new StepId("verify"));
        assertThat(compared).containsExactly("first with second", "first with third");
    }

    @Test
    void whatWasFoundIsKeptAndNoLaterDecisionCompares() {
        Document first = put(office.document(id, "a.pdf", "first"));
        office.reachesVerifier(id);
        sentBackWith(first, "second");
        Document kept = office.find(id).latest().content().documents().get(0);
        assertThat(kept.likenessTo(first.sha256())).map(Likeness::verdict).contains(Verdict.SAME);
        assertThat(kept.countsAs()).isEqualTo(first.sha256());
        office.does(office.staff.verifier, id, Verb.SEND_BACK);
        office.does(clerk(), id, Verb.SUBMIT);
        office.does(office.staff.secondVerifier, id, Verb.PUBLISH);
        assertThat(compared).hasSize(1);
    }

    @Test
    void aComparisonThatBrokeOffCountsAsChangedAndIsMadeAgainAtTheNextSubmission() {
        Document first = put(office.document(id, "a.pdf", "first"));
        office.reachesVerifier(id);
        verdict = Verdict.BROKEN_OFF;
        sentBackWith(first, "second");
        assertThat(office.find(id).latest().step()).contains(new StepId("endorse"));
        office.does(clerk(), id, Verb.RECALL);
        office.does(clerk(), id, Verb.SUBMIT);
        assertThat(compared).hasSize(2);
    }

    @Test
    void copiesAreReadInTheProductsOwnFolderAndGoneAfterwards() throws IOException {
        List<Path> copies = new ArrayList<>();
        office.comparer = (earlier, now, type) -> {
            copies.add(earlier);
            copies.add(now);
            return new Found(Verdict.SAME, "", "test 1");
        };
        Document first = put(office.document(id, "a.pdf", "first"));
        office.reachesVerifier(id);
        sentBackWith(first, "second");
        assertThat(copies).hasSize(2).allSatisfy(copy -> {
            assertThat(copy.getParent()).isEqualTo(folder);
            assertThat(copy).doesNotExist();
        });
    }

    @Test
    void whoMayNotSubmitMakesNobodyReadAnything() {
        Document first = put(office.document(id, "a.pdf", "first"));
        office.reachesVerifier(id);
        office.does(office.staff.verifier, id, Verb.SEND_BACK);
        replace(first, "second");
        office.publishing.act(office.staff.verifier, id, office.act(office.find(id), Verb.SUBMIT));
        assertThat(compared).isEmpty();
    }

    @Test
    void aFileOfWhichNoReadingSaidWhetherItOpensIsReadAgainAtTheSubmission() {
        put(undecided());
        office.reader = (file, type) -> new Inspection(true, 1, "0".repeat(64), List.of(), "test 2", List.of());
        office.does(clerk(), id, Verb.SUBMIT);
        assertThat(office.find(id)
                        .latest()
                        .content()
                        .documents()
                        .get(0)
                        .inspection()
                        .complete())
                .isTrue();
    }

    @Test
    void whereItThenDoesNotOpenItIsNotSubmitted() {
        put(undecided());
        office.reader = (file, type) -> Inspection.incomplete("test 2", Finding.of(FindingCode.DOES_NOT_OPEN));
        List<RefusalCode> refused = office.publishing
                .act(clerk(), id, office.act(office.find(id), Verb.SUBMIT))
                .fold(
                        accepted -> List.of(),
                        refusals ->
                                refusals.stream().map(refusal -> refusal.code()).toList());
        assertThat(refused).containsExactly(RefusalCode.DOCUMENT_UNREADABLE);
    }

    private Document undecided() {
        return office.document(id, "a.pdf", "first")
                .inspected(Inspection.incomplete("test 1", Finding.of(FindingCode.OVER_LIMIT)));
    }

    private void sentBackWith(Document first, String text) {
        office.does(office.staff.verifier, id, Verb.SEND_BACK);
        replace(first, text);
        office.does(clerk(), id, Verb.SUBMIT);
    }

    private void replace(Document first, String text) {
        Document mended = office.document(id, "a.pdf", text);
        put(new Document(
                first.id(),
                mended.name(),
                mended.label(),
                mended.type(),
                mended.size(),
                mended.sha256(),
                mended.inspection()));
    }

    private Document put(Document document) {
        Edition latest = office.find(id).latest();
        Draft draft = new Draft(
                latest.topic(),
                latest.content().withDocument(document),
                latest.chosen(),
                latest.evidence(),
                java.util.Optional.empty());
        office.does(
                clerk(),
                id,
                Act.of(Verb.SAVE, office.find(id).version()).draft(draft).newDocuments(List.of(document)));
        return document;
    }

    private Person clerk() {
        return office.of(office.find(id).owner(), Role.OWNER);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file).split("\\n")[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
