package org.opengws.publishing.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.opengws.publishing.edition.EditionState.DRAFT;
import static org.opengws.publishing.edition.EditionState.IN_PROCEDURE;
import static org.opengws.publishing.edition.EditionState.PUBLISHED;
import static org.opengws.publishing.edition.EditionState.PUBLISHING;
import static org.opengws.publishing.edition.EditionState.REJECTED;
import static org.opengws.publishing.edition.EditionState.RETURNED;
import static org.opengws.publishing.edition.EditionState.SUPERSEDED;
import static org.opengws.publishing.edition.EditionState.WITHDRAWN;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.opengws.publishing.duty.Duty;
import org.opengws.publishing.duty.DutyKind;
import org.opengws.publishing.edition.Content;
import org.opengws.publishing.edition.ContentField;
import org.opengws.publishing.edition.Correction;
import org.opengws.publishing.edition.Decision;
import org.opengws.publishing.edition.DecisionFormat;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.EditionState;
import org.opengws.publishing.edition.Evidence;
import org.opengws.publishing.edition.ReviewInterval;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.people.Delegation;
import org.opengws.publishing.people.DelegationId;
import org.opengws.publishing.people.Role;
import org.opengws.publishing.procedure.ProcedureId;
import org.opengws.publishing.refusal.RefusalCode;

class ProceduresOfTheFrameworkTest {

    @Test
    void whatNeedsApprovalGoesFromClerkToHeadToExecutiveToMemoToDirectorToVerifier() {
        Case file = Case.ofClause("1.1");
        file.does(file.staff.clerk, Verb.SUBMIT);
        assertThat(file.step()).isEqualTo("endorse");
        file.does(file.staff.head, Verb.ENDORSE);
        assertThat(file.step()).isEqualTo("approve");
        file.does(file.staff.secretary, Verb.APPROVE);
        assertThat(file.step()).isEqualTo("memo");
        file.does(file.staff.head, Verb.SEND_MEMO);
        assertThat(file.step()).isEqualTo("receive");
        file.does(file.staff.director, Verb.RECEIVE);
        assertThat(file.step()).isEqualTo("verify");
        file.does(file.staff.verifier, Verb.PUBLISH);
        assertThat(file.state()).isEqualTo(PUBLISHING);
        assertThat(file.effects).contains(Effect.PROJECT);
        file.arrives();
        assertThat(file.state()).isEqualTo(PUBLISHED);
    }

    @Test
    void whatIsApprovedElsewhereNeedsNoExecutiveButEvidence() {
        Case file = Case.ofClause("1.2").reachesVerifier();
        assertThat(file.publication.decisions()).noneMatch(decision -> decision.verb() == Verb.APPROVE);
        assertThat(file.step()).isEqualTo("verify");
    }

    @Test
    void withoutEvidenceOfTheEarlierApprovalItIsNotSubmitted() {
        Case file = Case.ofClause("1.2");
        Draft bare = Draft.of(file.publication.topic(), file.content("แผน"));
        file.does(file.staff.clerk, file.act(Verb.SAVE).draft(bare));
        assertThat(file.publication.latest().evidence()).isEqualTo(Evidence.NONE);
        assertThat(file.refused(file.staff.clerk, Verb.SUBMIT)).contains(RefusalCode.EVIDENCE_MISSING);
    }

    @Test
    void theOwnerMayChooseTheStricterProcedureAndNeverALaxerOne() {
        Case file = Case.ofClause("1.3");
        assertThat(file.refused(file.staff.clerk, file.act(Verb.SAVE).draft(chosen(file, "unknown"))))
                .containsExactly(RefusalCode.PROCEDURE_UNKNOWN);
        file.does(file.staff.clerk, file.act(Verb.SAVE).draft(chosen(file, "executive-approval")));
        file.does(file.staff.clerk, Verb.SUBMIT);
        assertThat(file.publication.latest().pinned().orElseThrow().clause()).isEqualTo("1.1");

        Case strict = Case.ofClause("1.1");
        assertThat(strict.refused(
                        strict.staff.clerk, strict.act(Verb.SAVE).draft(chosen(strict, "general-information"))))
                .containsExactly(RefusalCode.PROCEDURE_LAXER);
    }

    private static Draft chosen(Case file, String procedure) {
        return new Draft(
                file.publication.topic(),
                file.content("ข้อมูล"),
                Optional.of(new ProcedureId(procedure)),
                Evidence.NONE,
                Optional.empty());
    }

    @Test
    void aDelegateApprovesWithinScopeAndDaysOfTheWrittenOrderOnly() {
        Case file = Case.ofClause("1.1");
        file.does(file.staff.clerk, Verb.SUBMIT).does(file.staff.head, Verb.ENDORSE);
        assertThat(file.refused(file.staff.deputy, Verb.APPROVE))
                .containsExactly(RefusalCode.NOT_READER, RefusalCode.NO_DELEGATION);
        file.delegated(new Delegation(
                new DelegationId("d1"),
                "คำสั่งที่ ๑/๒๕๖๙",
                file.staff.secretary.id(),
                file.staff.deputy.id(),
                "official-information",
                LocalDate.of(2026, 11, 24),
                LocalDate.of(2026, 11, 25)));
        assertThat(file.refused(file.staff.deputy, Verb.APPROVE))
                .containsExactly(RefusalCode.NOT_READER, RefusalCode.NO_DELEGATION);
        assertThat(file.on(LocalDate.of(2026, 11, 26)).refused(file.staff.deputy, Verb.APPROVE))
                .containsExactly(RefusalCode.NOT_READER, RefusalCode.NO_DELEGATION);
        file.on(LocalDate.of(2026, 11, 25)).does(file.staff.deputy, Verb.APPROVE);
        assertThat(file.publication.decisions().get(2).by().onBehalfOf())
                .isEqualTo(file.staff.secretary.position().th());
        assertThat(file.publication.decisions().get(2).by().delegation()).isEqualTo("คำสั่งที่ ๑/๒๕๖๙");
    }

    @Test
    void aDelegationForAnotherTopicDoesNotHold() {
        Case file = Case.ofClause("1.1");
        file.does(file.staff.clerk, Verb.SUBMIT).does(file.staff.head, Verb.ENDORSE);
        file.delegated(new Delegation(
                new DelegationId("d1"),
                "๑",
                file.staff.secretary.id(),
                file.staff.deputy.id(),
                "budget-use",
                file.today,
                file.today));
        assertThat(file.refused(file.staff.deputy, Verb.APPROVE))
                .containsExactly(RefusalCode.NOT_READER, RefusalCode.NO_DELEGATION);
    }

    @Test
    void whatTheIctCentreItselfOwnsNeedsNeitherMemoNorReceiving() {
        Case file = Case.begun("ict-policy", Staff.CENTRE);
        file.does(file.staff.centreClerk, Verb.SUBMIT)
                .does(file.staff.centreHead, Verb.ENDORSE)
                .does(file.staff.secretary, Verb.APPROVE);
        assertThat(file.step()).isEqualTo("verify");
        assertThat(file.publication.latest().skipped())
                .extracting(skipped -> skipped.step().value(), Edition.SkippedStep::reason)
                .containsExactly(tuple("memo", "own-centre"), tuple("receive", "own-centre"));
        assertThat(file.refused(file.staff.centreClerk, Verb.PUBLISH)).containsExactly(RefusalCode.OWN_EDITION);
        assertThat(file.refused(file.staff.centreHead, Verb.PUBLISH))
                .containsExactly(RefusalCode.ENDORSED_BY_SAME_PERSON);
        file.does(file.staff.verifier, Verb.PUBLISH);
    }

    @Test
    void whoeverEditedOrSubmittedDoesNotJudge() {
        Case file = Case.ofClause("1.1");
        file.staff.add("clerk", Staff.STRATEGY, true, Role.OWNER, Role.UNIT_HEAD, Role.EXECUTIVE, Role.VERIFIER);
        var both = file.staff.person(file.staff.clerk.id()).orElseThrow();
        file.does(both, Verb.SUBMIT);
        assertThat(file.refused(both, Verb.ENDORSE)).containsExactly(RefusalCode.OWN_EDITION);
        assertThat(file.refused(both, Verb.RETURN)).containsExactly(RefusalCode.OWN_EDITION);
        file.does(file.staff.head, Verb.ENDORSE);
        assertThat(file.refused(both, Verb.APPROVE)).containsExactly(RefusalCode.OWN_EDITION);
        assertThat(file.refused(both, Verb.REJECT)).containsExactly(RefusalCode.OWN_EDITION);
    }

    @Test
    void nobodyBothApprovesAndVerifiesOneEdition() {
        Case file = Case.ofClause("1.1");
        var both = file.staff.add("both", Staff.OFFICE, true, Role.EXECUTIVE, Role.VERIFIER);
        file.does(file.staff.clerk, Verb.SUBMIT)
                .does(file.staff.head, Verb.ENDORSE)
                .does(both, Verb.APPROVE);
        file.continuesToVerifier();
        assertThat(file.refused(both, Verb.PUBLISH)).containsExactly(RefusalCode.APPROVED_BY_SAME_PERSON);
        assertThat(file.refused(both, Verb.SEND_BACK)).containsExactly(RefusalCode.APPROVED_BY_SAME_PERSON);
    }

    @Test
    void inProcedureTheContentIsLocked() {
        Case file = Case.ofClause("1.1");
        Draft draft = file.draft("s9-2", file.content("อื่น"));
        file.does(file.staff.clerk, Verb.SUBMIT);
        assertThat(file.refused(file.staff.clerk, file.act(Verb.SAVE).draft(draft)))
                .contains(RefusalCode.WRONG_STEP);
        file.does(file.staff.head, Verb.ENDORSE).does(file.staff.secretary, Verb.APPROVE);
        assertThat(file.refused(file.staff.clerk, file.act(Verb.SAVE).draft(draft)))
                .containsExactly(RefusalCode.CONTENT_LOCKED);
    }

    @Test
    void aDecisionOnAStaleVersionIsRefused() {
        Case file = Case.ofClause("1.1");
        file.does(file.staff.clerk, Verb.SUBMIT);
        Act seen = file.act(Verb.ENDORSE);
        file.does(file.staff.head, seen);
        assertThat(file.refused(file.staff.head, seen)).contains(RefusalCode.STALE);
    }

    @Test
    void aCommentIsNeededToReturnAndReject() {
        Case file = Case.ofClause("1.1");
        file.does(file.staff.clerk, Verb.SUBMIT).does(file.staff.head, Verb.ENDORSE);
        assertThat(file.refused(file.staff.secretary, Act.of(Verb.REJECT, file.publication.version())))
                .containsExactly(RefusalCode.COMMENT_MISSING);
        assertThat(file.refused(file.staff.secretary, Act.of(Verb.RETURN, file.publication.version())))
                .containsExactly(RefusalCode.COMMENT_MISSING);
        file.because(file.staff.secretary, Verb.REJECT, "ไม่สมควรเผยแพร่");
        assertThat(file.state()).isEqualTo(REJECTED);
        assertThat(file.refused(file.staff.clerk, Verb.SUBMIT)).contains(RefusalCode.WRONG_STATE);
    }

    @Test
    void recallIsPossibleUntilSomebodyDecidesAtTheStep() {
        Case file = Case.ofClause("1.1");
        file.does(file.staff.clerk, Verb.SUBMIT).does(file.staff.clerk, Verb.RECALL);
        assertThat(file.state()).isEqualTo(DRAFT);
        file.does(file.staff.clerk, Verb.SUBMIT).does(file.staff.head, Verb.ENDORSE);
        assertThat(file.refused(file.staff.clerk, Verb.RECALL)).isEmpty();
    }

    @Test
    void aReturnedEditionComesBackToTheStepThatReturnedItWhereNothingChanged() {
        Case file = Case.ofClause("1.1");
        file.does(file.staff.clerk, Verb.SUBMIT)
                .does(file.staff.head, Verb.ENDORSE)
                .because(file.staff.secretary, Verb.RETURN, "ขอข้อมูลเพิ่ม");
        assertThat(file.state()).isEqualTo(RETURNED);
        file.does(file.staff.clerk, Verb.SUBMIT);
        assertThat(file.step()).isEqualTo("approve");
    }

    @Test
    void aChangedSubstanceIsEndorsedAndApprovedAgain() {
        Case file = Case.ofClause("1.1").reachesVerifier();
        file.because(file.staff.verifier, Verb.SEND_BACK, "หมวดหมู่ไม่ตรง");
        file.saves(file.staff.clerk, file.content("ชื่อใหม่")).does(file.staff.clerk, Verb.SUBMIT);
        assertThat(file.step()).isEqualTo("endorse");
        assertThat(file.publication.latest().skipped()).isEmpty();
    }

    @Test
    void aMendedFileWithTheSameTextGoesBackToTheVerifierAloneWithAContinuationSheet() {
        Case file = Case.ofClause("1.1");
        Content content = file.content("รายงาน").withDocument(Case.document("a".repeat(16), "text", "first"));
        file.saves(file.staff.clerk, content, content.documents().get(0)).reachesVerifier();
        file.does(
                file.staff.verifier,
                file.act(Verb.SEND_BACK)
                        .corrections(List.of(Correction.of("document:" + "a".repeat(16), "เปิดไฟล์ไม่ได้"))));
        Content mended = content.withDocument(Case.document("a".repeat(16), "text", "second"));
        file.saves(file.staff.clerk, mended, mended.documents().get(0)).does(file.staff.clerk, Verb.SUBMIT);
        assertThat(file.step()).isEqualTo("verify");
        var memo = file.publication.latest().memo().orElseThrow();
        assertThat(memo.signature()).isPresent();
        assertThat(memo.continuations()).hasSize(1);
        assertThat(memo.continuations().get(0).enclosures().get(0).sha256())
                .isEqualTo(mended.documents().get(0).sha256());
    }

    @Test
    void aMendedFileWithAnotherTextIsApprovedAgain() {
        Case file = Case.ofClause("1.1");
        Content content = file.content("รายงาน").withDocument(Case.document("a".repeat(16), "text", "first"));
        file.saves(file.staff.clerk, content, content.documents().get(0)).reachesVerifier();
        file.because(file.staff.verifier, Verb.SEND_BACK, "ตัวเลขผิด");
        Content mended = content.withDocument(Case.document("a".repeat(16), "other text", "second"));
        file.saves(file.staff.clerk, mended, mended.documents().get(0)).does(file.staff.clerk, Verb.SUBMIT);
        assertThat(file.step()).isEqualTo("endorse");
    }

    @Test
    void aCorrectionIsTickedOffBeforeItIsSubmittedAgain() {
        Case file = Case.ofClause("1.1");
        file.does(file.staff.clerk, Verb.SUBMIT);
        file.does(file.staff.head, file.act(Verb.RETURN).corrections(List.of(Correction.of("title.th", "แก้คำผิด"))));
        Act unticked = Act.of(Verb.SUBMIT, file.publication.version());
        assertThat(file.refused(file.staff.clerk, unticked)).containsExactly(RefusalCode.CORRECTIONS_OPEN);
        file.does(file.staff.clerk, Verb.SUBMIT);
        assertThat(file.publication.latest().corrections()).allMatch(Correction::done);
    }

    @Test
    void aFileChangedRoundTheDomainIsFoundAtTheNextDecisionAndVoidsEveryApproval() {
        Case file = Case.ofClause("1.1");
        Content content = file.content("รายงาน").withDocument(Case.document("a".repeat(16), "text", "first"));
        file.saves(file.staff.clerk, content, content.documents().get(0)).reachesVerifier();
        file.fileAltered("a".repeat(16));
        assertThat(file.refused(file.staff.verifier, Verb.PUBLISH)).containsExactly(RefusalCode.CONTENT_ALTERED);
        file.isTakenBack();
        assertThat(file.state()).isEqualTo(RETURNED);
        file.does(file.staff.clerk, Verb.SUBMIT);
        assertThat(file.step()).isEqualTo("endorse");
    }

    @Test
    void whatWasChangedRoundTheDomainWhilePublicCanStillBeTakenOffButNotKept() {
        Case file = Case.ofClause("1.3");
        Content content = file.content("รายงาน").withDocument(Case.document("a".repeat(16), "text", "first"));
        file.saves(file.staff.clerk, content, content.documents().get(0)).isPublished();
        file.fileAltered("a".repeat(16));
        assertThat(file.refused(file.staff.clerk, Verb.ATTEST)).containsExactly(RefusalCode.PUBLIC_ALTERED);
        file.because(file.staff.verifier, Verb.SUSPEND, "พบว่าเอกสารถูกเปลี่ยน");
        assertThat(file.refused(file.staff.verifier, Verb.REINSTATE)).containsExactly(RefusalCode.PUBLIC_ALTERED);
        file.because(file.staff.clerk, Verb.REQUEST_WITHDRAWAL, "เอกสารถูกเปลี่ยน")
                .does(file.staff.head, Verb.WITHDRAW);
        assertThat(file.publication.marks().withdrawal()).isPresent();
    }

    @Test
    void anotherEditionIsMadeWhileTheFirstStaysPublicAndThenSupersedesIt() {
        Case file = Case.ofClause("1.3").isPublished();
        file.does(file.staff.clerk, Verb.REVISE);
        assertThat(file.publication.inForce().orElseThrow().number()).isEqualTo(1);
        assertThat(file.refused(file.staff.clerk, Verb.REVISE)).containsExactly(RefusalCode.EDITION_OPEN);
        file.saves(file.staff.clerk, file.content("ฉบับใหม่")).isPublished();
        assertThat(file.publication.edition(1).orElseThrow().state()).isEqualTo(SUPERSEDED);
        assertThat(file.publication.inForce().orElseThrow().number()).isEqualTo(2);
    }

    @Test
    void publishingSetsTheReviewAtTheTopicsIntervalAndTheFirstStandingCheck() {
        Case file = Case.ofClause("1.3").isPublished();
        assertThat(file.publication.duties())
                .containsExactlyInAnyOrder(
                        new Duty(DutyKind.REVIEW, LocalDate.of(2027, 2, 23), file.today),
                        new Duty(DutyKind.STANDING_CHECK, LocalDate.of(2026, 11, 30), file.today));
    }

    @Test
    void anAttestationClosesTheReviewAndSetsTheNext() {
        Case file = Case.ofClause("1.3").isPublished().on(LocalDate.of(2027, 2, 22));
        file.does(file.staff.clerk, Verb.ATTEST);
        assertThat(file.publication.duty(DutyKind.REVIEW).orElseThrow().due()).isEqualTo("2027-05-24");
        assertThat(file.publication.confirmed()).contains(LocalDate.of(2027, 2, 22));
    }

    @Test
    void aLongerIntervalThanTheTopicsNeedsAReason() {
        Case file = Case.ofClause("1.3").isPublished();
        Act longer = file.act(Verb.ATTEST).review(new ReviewInterval(Period.ofYears(1), ""));
        assertThat(file.refused(file.staff.clerk, longer)).containsExactly(RefusalCode.INTERVAL_REASON_MISSING);
        file.does(
                file.staff.clerk,
                file.act(Verb.ATTEST).review(new ReviewInterval(Period.ofYears(1), "ไม่เปลี่ยนบ่อย")));
        assertThat(file.publication.duty(DutyKind.REVIEW).orElseThrow().due()).isEqualTo("2027-11-23");
    }

    @Test
    void aRequestedUpdateIsClosedByAnAttestationThatAnswersIt() {
        Case file = Case.ofClause("1.3").isPublished();
        file.because(file.staff.communications, Verb.REQUEST_UPDATE, "หมายเลขเปลี่ยนแล้ว");
        assertThat(file.publication.duty(DutyKind.UPDATE).orElseThrow().due()).isEqualTo("2026-11-30");
        assertThat(file.refused(file.staff.clerk, Act.of(Verb.ATTEST, file.publication.version())))
                .containsExactly(RefusalCode.COMMENT_MISSING);
        file.because(file.staff.clerk, Verb.ATTEST, "ตรวจแล้ว หมายเลขเดิมยังใช้ได้");
        assertThat(file.publication.duty(DutyKind.UPDATE)).isEmpty();
    }

    @Test
    void communicationsChecksOnlyGeneralInformationAndReplacesNoAttestation() {
        Case file = Case.ofClause("1.3").isPublished().on(LocalDate.of(2026, 11, 25));
        file.does(file.staff.communications, Verb.CHECK);
        assertThat(file.publication.checked()).contains(LocalDate.of(2026, 11, 25));
        assertThat(file.publication.confirmed()).contains(LocalDate.of(2026, 11, 23));
        assertThat(file.publication.duty(DutyKind.REVIEW).orElseThrow().due()).isEqualTo("2027-02-23");
        Case approved = Case.ofClause("1.1").isPublished();
        assertThat(approved.refused(approved.staff.communications, Verb.CHECK))
                .containsExactly(RefusalCode.NOT_STANDING_CHECKED);
    }

    @Test
    void withdrawalOfWhatAnExecutiveApprovedIsTheExecutivesAndOtherwiseTheUnitHeads() {
        Case approved = Case.ofClause("1.1").isPublished();
        approved.because(approved.staff.clerk, Verb.REQUEST_WITHDRAWAL, "เลิกใช้");
        assertThat(approved.refused(approved.staff.head, Verb.WITHDRAW)).containsExactly(RefusalCode.WRONG_ROLE);
        approved.does(approved.staff.secretary, Verb.WITHDRAW);
        assertThat(approved.state()).isEqualTo(WITHDRAWN);

        Case general = Case.ofClause("1.3").isPublished();
        assertThat(general.refused(general.staff.head, Verb.WITHDRAW))
                .containsExactly(RefusalCode.WITHDRAWAL_NOT_REQUESTED);
        general.because(general.staff.clerk, Verb.REQUEST_WITHDRAWAL, "เลิกใช้");
        general.does(general.staff.head, Verb.WITHDRAW);
        assertThat(general.publication.duties()).isEmpty();
    }

    @Test
    void whoAskedForTheWithdrawalDoesNotGrantIt() {
        Case file = Case.ofClause("1.3").isPublished();
        var both = file.staff.add("both", Staff.STRATEGY, false, Role.OWNER, Role.UNIT_HEAD);
        file.because(both, Verb.REQUEST_WITHDRAWAL, "เลิกใช้");
        assertThat(file.refused(both, Verb.WITHDRAW)).containsExactly(RefusalCode.ASKED_BY_SAME_PERSON);
        file.because(file.staff.head, Verb.DECLINE, "ยังจำเป็นต้องเผยแพร่");
        assertThat(file.publication.marks().withdrawalRequest()).isEmpty();
    }

    @Test
    void aRequestIsDeclinedAndTheEditionOnItsWayReturnedEachByItsVerb() {
        Case file = Case.ofClause("1.1").isPublished();
        file.because(file.staff.clerk, Verb.REQUEST_WITHDRAWAL, "เลิกใช้")
                .does(file.staff.clerk, Verb.REVISE)
                .does(file.staff.clerk, Verb.SUBMIT)
                .does(file.staff.head, Verb.ENDORSE);
        assertThat(file.refused(file.staff.secretary, Act.of(Verb.DECLINE, file.publication.version())))
                .containsExactly(RefusalCode.COMMENT_MISSING);
        file.because(file.staff.secretary, Verb.DECLINE, "ยังจำเป็นต้องเผยแพร่");
        assertThat(file.publication.marks().withdrawalRequest()).isEmpty();
        assertThat(file.publication.latest().state()).isEqualTo(EditionState.IN_PROCEDURE);
        assertThat(lastOf(file).edition()).isEqualTo(1);

        file.because(file.staff.secretary, Verb.RETURN, "แก้ตัวเลข");
        assertThat(lastOf(file).edition()).isEqualTo(2);
        assertThat(file.publication.latest().state()).isEqualTo(EditionState.RETURNED);
    }

    @Test
    void returnNoLongerDeclinesARequest() {
        Case file = Case.ofClause("1.3").isPublished();
        file.because(file.staff.clerk, Verb.REQUEST_WITHDRAWAL, "เลิกใช้");
        assertThat(file.refused(file.staff.head, file.act(Verb.RETURN).comment("ยังใช้")))
                .contains(RefusalCode.WRONG_STATE);
    }

    @Test
    void aDecisionHoldsEveryRoleThatWasHeldAtThatMoment() {
        Case file = Case.ofClause("1.3");
        var both = file.staff.add("both", Staff.STRATEGY, false, Role.VERIFIER, Role.OWNER);
        file.does(both, Verb.SUBMIT);
        assertThat(lastOf(file).format()).isEqualTo(DecisionFormat.DECISION_2);
        assertThat(lastOf(file).by().roles()).containsExactly("owner", "verifier");
    }

    @Test
    void theTopExecutivesPostIsAmongWhatWhoDecidedHeld() {
        Case file = Case.ofClause("1.1");
        file.does(file.staff.clerk, Verb.SUBMIT);
        file.does(file.staff.head, Verb.ENDORSE);
        file.does(file.staff.secretary, Verb.APPROVE);
        assertThat(lastOf(file).by().roles()).containsExactly("executive", "top-executive");
    }

    private static Decision lastOf(Case file) {
        return file.publication.decisions().get(file.publication.decisions().size() - 1);
    }

    @Test
    void suspensionTakesEffectAtOnceAndIsLifted() {
        Case file = Case.ofClause("1.1").isPublished();
        file.because(file.staff.verifier, Verb.SUSPEND, "มีข้อมูลส่วนบุคคล");
        assertThat(file.effects).contains(Effect.PROJECT);
        assertThat(file.refused(file.staff.clerk, Verb.ATTEST)).containsExactly(RefusalCode.SUSPENDED);
        file.does(file.staff.director, Verb.REINSTATE);
        assertThat(file.publication.marks().suspension()).isEmpty();
    }

    @Test
    void anEditionHeldForItsDayCanStillBeSentBack() {
        Case file = Case.ofClause("1.1");
        Content later = held(file.content("ประกาศ"), LocalDate.of(2026, 12, 1));
        file.saves(file.staff.clerk, later).reachesVerifier().does(file.staff.verifier, Verb.PUBLISH);
        assertThat(file.effects).contains(Effect.projectOn(LocalDate.of(2026, 12, 1)));
        assertThat(file.on(LocalDate.of(2026, 12, 1)).refused(file.staff.verifier, Verb.SEND_BACK))
                .containsExactly(RefusalCode.BECAME_PUBLIC);
        file.on(LocalDate.of(2026, 11, 30)).because(file.staff.verifier, Verb.SEND_BACK, "พบข้อผิดพลาด");
        assertThat(file.state()).isEqualTo(RETURNED);
    }

    private static Content held(Content content, LocalDate from) {
        return content.with()
                .set(ContentField.PUBLISH_FROM, from)
                .set(ContentField.EXPIRY, from.plusDays(10))
                .build();
    }

    @Test
    void atExpiryTheSystemSuspendsAndTheOwnerHasADutyUntilANewEditionIsPublic() {
        Case file = Case.ofClause("1.3");
        file.saves(file.staff.clerk, held(file.content("ประกาศ"), file.today)).isPublished();
        file.on(LocalDate.of(2026, 12, 4)).expires();
        assertThat(file.publication.duty(DutyKind.EXPIRED)).isPresent();
        assertThat(file.refused(file.staff.verifier, Verb.REINSTATE)).containsExactly(RefusalCode.EXPIRED);
        file.does(file.staff.clerk, Verb.REVISE)
                .saves(file.staff.clerk, file.content("ประกาศใหม่"))
                .isPublished();
        assertThat(file.publication.marks().suspension()).isEmpty();
        assertThat(file.publication.duty(DutyKind.EXPIRED)).isEmpty();
    }

    @Test
    void theDecisionsOfAPublicationFormAChain() {
        Case file = Case.ofClause("1.1").isPublished();
        var decisions = file.publication.decisions();
        for (int i = 1; i < decisions.size(); i++) {
            assertThat(decisions.get(i).previous())
                    .isEqualTo(decisions.get(i - 1).hash());
        }
        assertThat(decisions).allMatch(decision -> decision.isIntact(file.publication.id()));
    }

    @Test
    void aSectionWithoutAHeadOfItsOwnIsHeadedByTheBureauAboveIt() {
        Case file = Case.begun("history", Staff.COMMUNICATIONS);
        file.does(file.staff.sectionClerk, Verb.SUBMIT);
        assertThat(file.refused(file.staff.head, Verb.ENDORSE))
                .containsExactly(RefusalCode.NOT_READER, RefusalCode.WRONG_UNIT);
        file.does(file.staff.centralHead, Verb.ENDORSE);
    }

    @Test
    void allReasonsAreGivenAtOnce() {
        Case file = Case.ofClause("1.1");
        file.saves(file.staff.clerk, Content.EMPTY);
        assertThat(file.refused(file.staff.clerk, Verb.SUBMIT))
                .contains(RefusalCode.FIELD_MISSING, RefusalCode.CONTENT_EMPTY);
        assertThat(file.state()).isEqualTo(DRAFT);
        assertThat(file.refused(file.staff.head, Act.of(Verb.REVISE, 99)))
                .contains(RefusalCode.WRONG_STATE, RefusalCode.WRONG_ROLE, RefusalCode.STALE);
    }

    @Test
    void aPeriodicTopicNeedsThePeriodCovered() {
        Case file = Case.begun("budget-use", Staff.CENTRAL);
        assertThat(file.refused(file.staff.centralClerk, Verb.SUBMIT)).containsExactly(RefusalCode.FIELD_MISSING);
        assertThat(file.publication.latest().state()).isNotEqualTo(IN_PROCEDURE);
    }
}
