package org.opengws.publishing.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.document.Document;
import org.opengws.publishing.edition.Content;
import org.opengws.publishing.edition.ContentField;
import org.opengws.publishing.edition.Decision;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.refusal.RefusalCode;

/** What somebody changed in the repository, past every rule, while the edition was public. */
class AlterationTest {

    private static final String DOCUMENT = "a".repeat(16);

    private final Case file = Case.ofClause("1.3");

    @BeforeEach
    void publish() {
        Document document = Case.document(DOCUMENT, "text", "first");
        file.saves(file.staff.clerk, file.content("รายงาน").withDocument(document), document)
                .isPublished();
    }

    @Test
    void whatIsAsItWasDecidedOnWasNotChanged() {
        assertThat(altered()).isEmpty();
    }

    @Test
    void theFieldsThatDifferAreNamedAndWhatWasDecidedOnIsKnown() {
        forge(forged());
        Alteration found = altered().orElseThrow();
        assertThat(found.edition()).isEqualTo(1);
        assertThat(found.decisions()).isFalse();
        assertThat(found.places()).containsExactly("title.th", "place");
        assertThat(found.decided().orElseThrow().title()).isEqualTo(Text.thai("รายงาน"));
    }

    @Test
    void aDocumentThatIsGoneOneThatCameAndAnotherTopicAreNamed() {
        Document other = Case.document("b".repeat(16), "text", "smuggled");
        file.publication = file.publication.withEdition(edition()
                .with()
                .content(file.content("รายงาน").withDocument(other))
                .topic(new TopicId("history"))
                .build());
        assertThat(altered().orElseThrow().places()).containsExactly("document:" + DOCUMENT, "documents", "topic");
    }

    @Test
    void whoRevisesBeginsWithWhatWasDecidedOnAndNotWithWhatWasForged() {
        forge(forged());
        file.does(file.staff.clerk, Verb.REVISE);
        assertThat(file.publication.latest().content().title()).isEqualTo(Text.thai("รายงาน"));
        assertThat(file.publication.latest().content().documents()).hasSize(1);
        file.does(file.staff.clerk, Verb.SUBMIT);
        assertThat(file.step()).isEqualTo("endorse");
    }

    @Test
    void aFileThatIsAnotherOneNowIsNamedAndNotTakenAlong() {
        file.fileAltered(DOCUMENT);
        assertThat(altered().orElseThrow().places()).containsExactly("document:" + DOCUMENT);
        file.does(file.staff.clerk, Verb.REVISE);
        assertThat(file.publication.latest().content().documents()).isEmpty();
        assertThat(file.publication.latest().content().title()).isEqualTo(Text.thai("รายงาน"));
    }

    @Test
    void whereTheFrozenCopyWasForgedTooNothingIsRevisedAndWhatIsPublicCanBeTakenOff() {
        forge(forged());
        file.frozenForged(forged());
        Alteration found = altered().orElseThrow();
        assertThat(found.places()).isEmpty();
        assertThat(found.decided()).isEmpty();
        assertThat(file.refused(file.staff.clerk, Verb.REVISE)).containsExactly(RefusalCode.PUBLIC_ALTERED_LOST);
        file.because(file.staff.verifier, Verb.SUSPEND, "พบว่าข้อมูลถูกเปลี่ยน");
    }

    @Test
    void aForgedDecisionIsFoundAsWell() {
        Decision last =
                file.publication.decisions().get(file.publication.decisions().size() - 1);
        List<Decision> decisions = file.publication.decisions().stream()
                .map(decision -> decision.equals(last) ? commented(decision) : decision)
                .toList();
        file.publication = new Publication(
                file.publication.id(),
                file.publication.version(),
                file.publication.topic(),
                file.publication.owner(),
                file.publication.createdAt(),
                file.publication.editions(),
                file.publication.marks(),
                file.publication.review(),
                file.publication.duties(),
                file.publication.confirmed(),
                file.publication.checked(),
                decisions);
        assertThat(altered().orElseThrow().decisions()).isTrue();
        assertThat(file.refused(file.staff.clerk, Verb.REVISE)).containsExactly(RefusalCode.PUBLIC_ALTERED_LOST);
        assertThat(file.refused(file.staff.clerk, Verb.ATTEST)).containsExactly(RefusalCode.PUBLIC_ALTERED);
        file.because(file.staff.verifier, Verb.SUSPEND, "พบว่าประวัติถูกเปลี่ยน");
    }

    @Test
    void whatWasPutBackIsAsItWas() {
        Content before = edition().content();
        forge(forged());
        forge(before);
        assertThat(altered()).isEmpty();
        file.does(file.staff.clerk, Verb.ATTEST);
    }

    private Content forged() {
        return edition()
                .content()
                .with()
                .set(ContentField.TITLE, Text.thai("ชื่อปลอม"))
                .set(ContentField.PLACE, "หน้าแรก")
                .build();
    }

    private void forge(Content content) {
        file.publication =
                file.publication.withEdition(edition().with().content(content).build());
    }

    private Edition edition() {
        return file.publication.edition(1).orElseThrow();
    }

    private Optional<Alteration> altered() {
        return file.deciding().altered(file.publication, edition());
    }

    private static Decision commented(Decision decision) {
        return new Decision(
                decision.format(),
                decision.number(),
                decision.edition(),
                decision.round(),
                decision.verb(),
                decision.step(),
                decision.by(),
                "ข้อความปลอม",
                decision.corrections(),
                decision.checklist(),
                decision.passed(),
                decision.at(),
                decision.bound(),
                decision.details(),
                decision.previous(),
                decision.hash());
    }
}
