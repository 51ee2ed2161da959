package org.opengws.publishing.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.publishing.Office;
import org.opengws.publishing.Recorded;
import org.opengws.publishing.assessment.Answered;
import org.opengws.publishing.assessment.EvidenceRule;
import org.opengws.publishing.assessment.ItemCode;
import org.opengws.publishing.assessment.Mapping;
import org.opengws.publishing.assessment.Mappings;
import org.opengws.publishing.assessment.SchemeKey;
import org.opengws.publishing.assessment.Schemes;
import org.opengws.publishing.calendar.Holidays;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.files.Problem;
import org.opengws.publishing.files.ResourceSource;
import org.opengws.publishing.office.OfficeAct;
import org.opengws.publishing.office.OfficeActKind;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.refusal.RefusalCode;

/** Over a real repository: how a scheme's items are covered, and what the office says of them. */
class AssessingTest {

    private static final SchemeKey KEY = new SchemeKey("test", 2569);
    private static final TopicId TELEPHONE = new TopicId("telephone");

    @TempDir
    Path folder;

    private Office office;
    private Assessing assessing;

    @BeforeEach
    void open() throws IOException {
        office = Office.open(folder);
        Path files = folder.resolve("files");
        Files.createDirectories(files.resolve("schemes"));
        Files.writeString(files.resolve("schemes/test-2569.yaml"), """
                scheme: test
                year: 2569
                title: {th: "ชุดทดสอบ"}
                certainty: {th: "ทดสอบ"}
                sources: ["none"]
                items:
                  - {code: "O1", th: "โทรศัพท์", topics: [telephone]}
                  - {code: "O2", th: "โทรศัพท์ของปีก่อน", topics: [telephone], rules: [previous-year]}
                  - {code: "O3", th: "ไม่มีข้อเสนอ"}
                  - {code: "O4", th: "สองหัวข้อ", topics: [telephone, history]}
                """);
        ClassLoader loader = AssessingTest.class.getClassLoader();
        Schemes schemes = new Schemes(ResourceSource.folder(files).over(ResourceSource.classPath(loader)));
        Holidays holidays = new Holidays(ResourceSource.classPath(loader));
        assessing = new Assessing(office.publishing, holidays::workingDays, schemes);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void theCatalogueItselfIsTheFirstSchemeAndItsItemsAreItsTopics() {
        SchemeCoverage own = assessing.all().get(0);

        assertThat(own.scheme().key()).hasToString("gws-2.0-2569");
        assertThat(own.items()).hasSize(office.publishing.catalogue().topics().size());
        assertThat(own.items()).allSatisfy(item -> {
            assertThat(item.answered().from()).isEqualTo(Answered.From.CATALOGUE);
            assertThat(item.state()).isEqualTo(ItemState.MISSING);
        });
        assertThat(own.score()).isEqualTo(new Score(0, own.items().size()));
    }

    @Test
    void anItemWithoutTopicsIsNotMappedAndOutsideTheScore() {
        SchemeCoverage coverage = coverage();

        assertThat(item("o3").state()).isEqualTo(ItemState.NOT_MAPPED);
        assertThat(item("o3").answered().from()).isEqualTo(Answered.From.NOBODY);
        assertThat(coverage.score()).isEqualTo(new Score(0, 3));
    }

    @Test
    void whatIsPublicUnderAProposedTopicCoversTheItemWithItsEvidenceAndOwner() {
        Publication published = office.published(office.begun("1.3").id());

        ItemCoverage item = item("o1");
        assertThat(item.state()).isEqualTo(ItemState.CURRENT);
        assertThat(item.answered().from()).isEqualTo(Answered.From.PROPOSAL);
        assertThat(item.evidence())
                .containsExactly(new Evidence(
                        published.id(),
                        published.latest().content().title(),
                        published.owner(),
                        Optional.of(LocalDate.of(2026, 11, 23))));
        assertThat(item.total()).isOne();
        assertThat(item.categories()).extracting(Object::toString).containsExactly("general");
    }

    @Test
    void anItemOfSeveralTopicsIsAsBadAsItsWorst() {
        office.published(office.begun("1.3").id());

        assertThat(item("o4").state()).isEqualTo(ItemState.MISSING);
        assertThat(coverage().score()).isEqualTo(new Score(1, 3));
    }

    @Test
    void evidenceThatMeetsNotEveryRuleIsIncompleteAndSaysWhich() {
        office.published(office.begun("1.3").id());
        assertThat(item("o2").state()).isEqualTo(ItemState.EVIDENCE_INCOMPLETE);
        assertThat(item("o2").unmet()).containsExactly(EvidenceRule.PREVIOUS_YEAR);

        office.published(office.begun("telephone", "ทำเนียบ พ.ศ. ๒๕๖๘").id());
        assertThat(item("o2").state()).isEqualTo(ItemState.CURRENT);
    }

    @Test
    void whatIsOverdueIsStaleAndItsRulesAreNotJudged() {
        office.published(office.begun("1.3").id());
        office.on(LocalDate.of(2028, 1, 10));

        assertThat(item("o2").state()).isEqualTo(ItemState.STALE);
        assertThat(item("o2").unmet()).isEmpty();
    }

    @Test
    void aChosenPublicationAnswersWhatNothingWasProposedForUntilItIsSuspended() {
        Publication published = office.published(office.begun("1.3").id());
        map(office.staff.communications, mapping("O3", List.of(), List.of(published.id()), true, ""));
        assertThat(item("o3").state()).isEqualTo(ItemState.CURRENT);
        assertThat(item("o3").answered().from()).isEqualTo(Answered.From.OFFICE);
        assertThat(item("o3").evidence()).extracting(Evidence::id).containsExactly(published.id());

        office.does(office.staff.verifier, published.id(), Verb.SUSPEND);
        assertThat(item("o3").state()).isEqualTo(ItemState.MISSING);
        assertThat(item("o3").evidence()).isEmpty();
    }

    @Test
    void whatDoesNotApplyNeedsAReasonAndIsOutsideTheScore() {
        Recorded<Mappings> without = office.publishing
                .keepingAssessment()
                .map(office.staff.communications, mapping("O1", List.of(), List.of(), false, " "));
        assertThat(without.problems()).extracting(Problem::field).contains("reason");
        assertThat(office.publishing.mappings()).isEqualTo(Mappings.NONE);

        map(office.staff.communications, mapping("O1", List.of(), List.of(), false, "ไม่มีภารกิจนี้"));
        assertThat(item("o1").state()).isEqualTo(ItemState.NOT_APPLICABLE);
        assertThat(coverage().score().counted()).isEqualTo(2);
    }

    @Test
    void aMappingIsAnActOfTheOfficeWithWhatItWasAndIs() {
        map(office.staff.communications, mapping("O1", List.of(TELEPHONE), List.of(), true, ""));
        map(office.staff.communications, mapping("O1", List.of(new TopicId("history")), List.of(), true, ""));

        OfficeAct act = office.storage.registers().acts().newest(0, 1).items().get(0);
        assertThat(act.kind()).isEqualTo(OfficeActKind.ITEM_MAPPED);
        assertThat(act.about()).isEqualTo("test-2569 O1");
        assertThat(act.before()).isEqualTo(Map.of("topics", "telephone"));
        assertThat(act.after()).isEqualTo(Map.of("topics", "history"));
        assertThat(office.publishing.mappings().all()).hasSize(1);
    }

    @Test
    void nobodyElseMapsAndNothingUnknownIsTaken() {
        Recorded<Mappings> forbidden = office.publishing
                .keepingAssessment()
                .map(office.staff.clerk, mapping("O1", List.of(TELEPHONE), List.of(), true, ""));
        assertThat(forbidden.refusals()).extracting(refusal -> refusal.code()).containsExactly(RefusalCode.WRONG_ROLE);

        Publication draft = office.begun("1.3");
        Recorded<Mappings> unknown = office.publishing
                .keepingAssessment()
                .map(
                        office.staff.communications,
                        mapping("O1", List.of(new TopicId("no-such")), List.of(draft.id()), true, ""));
        assertThat(unknown.problems()).extracting(Problem::field).containsExactly("topics", "publications");
    }

    private void map(Person person, Mapping mapping) {
        assertThat(office.publishing.keepingAssessment().map(person, mapping).refusals())
                .isEmpty();
    }

    private Mapping mapping(
            String code, List<TopicId> topics, List<PublicationId> publications, boolean applies, String reason) {
        return new Mapping(
                KEY,
                new ItemCode(code),
                topics,
                publications,
                applies,
                reason,
                office.staff.communications.id(),
                Instant.EPOCH);
    }

    private SchemeCoverage coverage() {
        return assessing.of(KEY).orElseThrow();
    }

    private ItemCoverage item(String slug) {
        return coverage().item(slug).orElseThrow();
    }
}
