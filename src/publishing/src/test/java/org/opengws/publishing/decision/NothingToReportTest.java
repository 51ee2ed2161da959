package org.opengws.publishing.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.publishing.Office;
import org.opengws.publishing.calendar.FiscalPeriod;
import org.opengws.publishing.calendar.WorkingDays;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.coverage.Coverage;
import org.opengws.publishing.coverage.Covering;
import org.opengws.publishing.edition.Content;
import org.opengws.publishing.edition.ContentField;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.Evidence;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.Role;
import org.opengws.publishing.procedure.ProcedureId;
import org.opengws.publishing.procedure.Procedures;
import org.opengws.publishing.procedure.Step;
import org.opengws.publishing.refusal.Refusal;
import org.opengws.publishing.refusal.RefusalCode;
import org.opengws.publishing.upkeep.OwedTopics;

/** ไม่มีรายการในงวดนี้: a topic that is published by period may owe nothing for one of them, and says so. */
class NothingToReportTest {

    private static final TopicId BUDGET_USE = new TopicId("budget-use");
    private static final LocalDate LATE = LocalDate.of(2027, 2, 15);

    private final UnitId owner = new UnitId("central-administration");
    private Office office;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = Office.open(folder);
        office.on(LATE);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void itGoesAShortWayWithoutExecutiveOrMemoAndStillThroughUnitHeadAndVerifier() {
        Publication reported = submitted(nothing());
        assertThat(reported.latest().pinned().orElseThrow().steps())
                .extracting(Step::id)
                .extracting(Object::toString)
                .containsExactly("endorse", "verify");
        office.published(reported.id());
        assertThat(office.find(reported.id()).inForce())
                .map(Edition::content)
                .map(Content::reportsNothing)
                .contains(true);
    }

    @Test
    void onceItIsPublicTheTopicOwesNothingForThatPeriodAndIsCovered() {
        assertThat(owed()).contains(period());
        assertThat(coverage()).isEqualTo(Coverage.MISSING);

        Publication reported = submitted(nothing());
        assertThat(owed()).as("only what is public closes it").contains(period());
        assertThat(coverage()).isEqualTo(Coverage.IN_PROCEDURE);

        office.published(reported.id());
        assertThat(owed()).doesNotContain(period());
        assertThat(coverage()).isEqualTo(Coverage.CURRENT);
    }

    @Test
    void itHoldsNothingElseSoThatNoContentTakesTheShortWay() {
        for (Content more : List.of(
                nothing()
                        .with()
                        .set(ContentField.BODY, Text.thai("<p>ผลการใช้จ่าย</p>"))
                        .build(),
                nothing()
                        .with()
                        .set(ContentField.EXTERNAL_LINK, "https://example.go.th/")
                        .build())) {
            assertThat(refusals(BUDGET_USE, more))
                    .extracting(Refusal::code, refusal -> refusal.args().get("reason"))
                    .contains(tuple(RefusalCode.FIELD_INVALID, "nothing-with-content"));
        }
    }

    @Test
    void ofAPeriodThatHasNotBegunNobodyKnowsIt() {
        Content ahead = nothing().with().set(ContentField.PERIOD, "2570-Q3").build();
        assertThat(refusals(BUDGET_USE, ahead))
                .extracting(refusal -> refusal.args().get("reason"))
                .contains("nothing-before-period");
    }

    @Test
    void aTopicThatIsNotPublishedByPeriodCannotReportItAndKeepsItsProcedure() {
        TopicId news = new TopicId("telephone");
        assertThat(refusals(news, nothing()))
                .extracting(refusal -> refusal.args().get("reason"))
                .contains("nothing-without-period");
        assertThat(procedure(Draft.of(news, nothing()))).isEqualTo("general-information");
    }

    @Test
    void whoeverAddsContentLaterIsBackOnTheTopicsOwnWay() {
        Publication reported = office.published(submitted(nothing()).id());
        Publication revised = office.does(clerk(), reported.id(), Verb.REVISE);
        Content found = revised.latest()
                .content()
                .with()
                .set(ContentField.ENTRIES, "")
                .set(ContentField.BODY, Text.thai("<p>พบรายการ</p>"))
                .build();
        office.does(clerk(), reported.id(), office.act(revised, Verb.SAVE).draft(Draft.of(BUDGET_USE, found)));
        Publication again = office.does(clerk(), reported.id(), Verb.SUBMIT);
        assertThat(again.latest().pinned().orElseThrow().id()).isEqualTo(new ProcedureId("executive-approval"));
    }

    @Test
    void theOwnerMayHaveItApprovedByTheExecutiveAllTheSame() {
        Draft strict = new Draft(
                BUDGET_USE,
                nothing(),
                Optional.of(new ProcedureId("executive-approval")),
                Evidence.NONE,
                Optional.empty());
        assertThat(procedure(strict)).isEqualTo("executive-approval");
    }

    @Test
    void nobodyChoosesTheShortWayForWhatHasContent() {
        Draft chosen = new Draft(
                BUDGET_USE,
                Office.content("ผลการใช้จ่าย"),
                Optional.of(Procedures.NOTHING_TO_REPORT),
                Evidence.NONE,
                Optional.empty());
        List<Refusal> reasons =
                office.publishing.begin(clerk(), owner, chosen).fold(accepted -> List.<Refusal>of(), List::copyOf);
        assertThat(reasons).extracting(Refusal::code).containsExactly(RefusalCode.PROCEDURE_UNKNOWN);
    }

    @Test
    void noTopicIsGivenTheShortWay() {
        assertThat(office.publishing.procedures().ofTopics())
                .extracting(known -> known.id().value())
                .containsExactly("executive-approval", "pre-approved", "general-information");
    }

    private Publication submitted(Content content) {
        return office.does(
                clerk(), office.begun(BUDGET_USE.value(), owner, content).id(), Verb.SUBMIT);
    }

    private List<Refusal> refusals(TopicId topic, Content content) {
        Publication begun = office.begun(topic.value(), owner, content);
        Act act = office.act(begun, Verb.SUBMIT);
        return office.publishing.act(clerk(), begun.id(), act).fold(accepted -> List.of(), List::copyOf);
    }

    private String procedure(Draft draft) {
        return office.publishing.procedureOfToday(draft).orElseThrow().id().value();
    }

    private Person clerk() {
        return office.of(owner, Role.OWNER);
    }

    /** The first quarter of the fiscal year 2570, which fell due in January. */
    private static FiscalPeriod period() {
        return FiscalPeriod.parse("2570-Q1").orElseThrow();
    }

    private static Content nothing() {
        return Content.nothingIn(period(), Text.thai("ไม่มีรายการในงวดนี้"), Text.thai("ไม่มีรายการที่ต้องเผยแพร่"));
    }

    private List<FiscalPeriod> owed() {
        return new OwedTopics(office.publishing, () -> WorkingDays.without(List.of()))
                .all().stream()
                        .filter(owed -> owed.topic().id().equals(BUDGET_USE))
                        .flatMap(owed -> owed.period().stream())
                        .toList();
    }

    private Coverage coverage() {
        return new Covering(office.publishing, () -> WorkingDays.without(List.of()))
                .all().stream()
                        .filter(one -> one.topic().id().equals(BUDGET_USE))
                        .findFirst()
                        .orElseThrow()
                        .coverage();
    }
}
