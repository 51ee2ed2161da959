package org.opengws.publishing.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.opengws.publishing.decision.Case;
import org.opengws.publishing.decision.Staff;
import org.opengws.publishing.decision.VerbEntry.Told;
import org.opengws.publishing.decision.Verbs;
import org.opengws.publishing.document.Document;
import org.opengws.publishing.edition.Content;
import org.opengws.publishing.edition.ContentField;
import org.opengws.publishing.edition.Decision;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.people.Role;

class DecisionNoticesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    @Test
    void whateverSomebodyIsToldOfHasANoticeOfItsOwnAndNothingElseHas() {
        Set<NoticeKind> kinds = EnumSet.noneOf(NoticeKind.class);
        for (Verb verb : Verb.values()) {
            if (Verbs.of(verb).follows().told() == Told.NOBODY) {
                assertThatThrownBy(() -> NoticeKind.of(verb))
                        .as(verb.code())
                        .isInstanceOf(IllegalArgumentException.class);
            } else {
                assertThat(kinds.add(NoticeKind.of(verb))).as(verb.code()).isTrue();
            }
        }
        assertThat(kinds).contains(NoticeKind.DIFFERENCE, NoticeKind.RETURNED, NoticeKind.ALTERED);
    }

    @Test
    void whoeverMayActAtTheStepIsToldWithItsDeadline() {
        Case file = Case.ofClause("1.1");
        file.does(file.clerk(), Verb.SUBMIT);

        assertThat(told(file)).containsExactly("waiting head");
        assertThat(notices(file).get(0).day())
                .isEqualTo(file.publication.latest().stepDue());
        assertThat(notices(file).get(0).detail().th()).isNotEmpty();
    }

    @Test
    void theFrontOfficeOfWhoMayApproveIsToldThatItCameToHimAndNobodyElsesIs() {
        Case file = Case.ofClause("1.1");
        Person front = file.staff.add("front", Staff.OFFICE, false, Role.FRONT_OFFICE);
        file.staff.replace(serving(file.staff.add("deputys", Staff.OFFICE, false, Role.FRONT_OFFICE), "deputy"));
        file.does(file.clerk(), Verb.SUBMIT);
        assertThat(told(file)).containsExactly("waiting head");

        file.passesStep();

        assertThat(told(file)).containsExactlyInAnyOrder("waiting permanent-secretary", "prepare front");
        Notice told = notices(file).stream()
                .filter(notice -> notice.person().equals(front.id()))
                .findFirst()
                .orElseThrow();
        assertThat(told.detail()).isEqualTo(file.staff.secretary.name());
        assertThat(told.day()).isEqualTo(file.publication.latest().stepDue());
    }

    @Test
    void theFrontOfficeIsToldOfARequestForWithdrawalToo() {
        Case file = Case.ofClause("1.1").isPublished();
        file.staff.add("front", Staff.OFFICE, false, Role.FRONT_OFFICE);
        file.because(file.clerk(), Verb.REQUEST_WITHDRAWAL, "เลิกใช้");

        assertThat(told(file)).contains("withdrawal-requested permanent-secretary", "prepare-withdrawal front");
    }

    private static Person serving(Person person, String executive) {
        return new Person(
                person.id(),
                person.name(),
                person.position(),
                person.unit(),
                person.roles(),
                person.groups(),
                false,
                person.mail(),
                Set.of(new PersonId(executive)));
    }

    @Test
    void atTheMemoTheHeadAndTheClerksOfTheOwnerAreTold() {
        Case file = Case.ofClause("1.3");
        file.does(file.clerk(), Verb.SUBMIT).passesStep();

        assertThat(told(file)).containsExactlyInAnyOrder("memo-due head", "memo-due clerk", "memo-due colleague");
    }

    @Test
    void anAssignedVerifierAloneIsAsked() {
        Case file = Case.ofClause("1.3").reachesVerifier();
        assertThat(told(file)).contains("waiting verifier", "waiting second-verifier");

        file.does(file.staff.director, file.act(Verb.ASSIGN).assignee(file.staff.verifier.id()));

        assertThat(told(file)).contains("assigned verifier").doesNotContain("waiting second-verifier");
    }

    @Test
    void theOwnerIsToldOfAReturn() {
        Case file = Case.ofClause("1.1");
        file.does(file.clerk(), Verb.SUBMIT).because(file.headOfOwner(), Verb.RETURN, "โปรดแก้ไข");

        assertThat(told(file)).containsExactlyInAnyOrder("returned clerk", "returned colleague");
    }

    @Test
    void whereAnotherReturnsItTheHeadWhoEndorsedItIsToldFirst() {
        Case file = Case.ofClause("1.1");
        file.does(file.clerk(), Verb.SUBMIT).passesStep().because(file.staff.secretary, Verb.RETURN, "โปรดแก้ไข");

        assertThat(told(file)).first().isEqualTo("returned head");
        assertThat(told(file)).containsExactlyInAnyOrder("returned head", "returned clerk", "returned colleague");
    }

    @Test
    void theOwnerIsToldOfARejection() {
        Case file = Case.ofClause("1.1");
        file.does(file.clerk(), Verb.SUBMIT).passesStep().because(file.staff.secretary, Verb.REJECT, "ไม่เหมาะสม");

        assertThat(told(file)).containsExactlyInAnyOrder("rejected head", "rejected clerk", "rejected colleague");
    }

    @Test
    void theOwnerIsToldThatItWasSentBack() {
        Case file = Case.ofClause("1.3").reachesVerifier();
        file.because(file.staff.verifier, Verb.SEND_BACK, "ไฟล์เปิดไม่ได้");

        assertThat(told(file)).containsExactlyInAnyOrder("sent-back head", "sent-back clerk", "sent-back colleague");
    }

    @Test
    void theOwnerIsToldWhenItIsPublicAndNotBefore() {
        Case file = Case.ofClause("1.3").reachesVerifier();
        file.does(file.staff.verifier, Verb.PUBLISH);
        assertThat(told(file)).isEmpty();

        file.arrives();
        assertThat(told(file)).containsExactlyInAnyOrder("published clerk", "published colleague");
    }

    @Test
    void theOwnerIsToldOfTheDayOnWhichItWillBePublic() {
        Case file = Case.ofClause("1.3");
        LocalDate day = file.today.plusDays(9);
        Content held = withPublishFrom(file.content("แผน"), day);
        file.saves(file.clerk(), held).reachesVerifier().does(file.staff.verifier, Verb.PUBLISH);

        assertThat(told(file)).containsExactlyInAnyOrder("held clerk", "held colleague");
        assertThat(notices(file).get(0).day()).contains(day);
    }

    @Test
    void nobodyIsToldWhatHeDidHimself() {
        Case file = Case.ofClause("1.3").isPublished();
        file.because(file.clerk(), Verb.REQUEST_WITHDRAWAL, "ซ้ำ").does(file.headOfOwner(), Verb.WITHDRAW);

        assertThat(told(file)).containsExactlyInAnyOrder("withdrawn clerk", "withdrawn colleague");
    }

    @Test
    void aRequestForWithdrawalGoesToWhoeverMayWithdraw() {
        Case general = Case.ofClause("1.3").isPublished();
        general.because(general.clerk(), Verb.REQUEST_WITHDRAWAL, "ซ้ำ");
        assertThat(told(general)).containsExactly("withdrawal-requested head");

        Case approved = Case.ofClause("1.1").isPublished();
        approved.because(approved.clerk(), Verb.REQUEST_WITHDRAWAL, "ซ้ำ");
        assertThat(told(approved)).containsExactly("withdrawal-requested permanent-secretary");
    }

    @Test
    void aDeclinedRequestIsNoReturn() {
        Case file = Case.ofClause("1.3").isPublished();
        file.because(file.clerk(), Verb.REQUEST_WITHDRAWAL, "ซ้ำ")
                .because(file.headOfOwner(), Verb.DECLINE, "ยังใช้อยู่");

        assertThat(told(file)).containsExactlyInAnyOrder("withdrawal-declined clerk", "withdrawal-declined colleague");
    }

    @Test
    void anUpdateIsAskedForWithItsDay() {
        Case file = Case.ofClause("1.3").isPublished();
        file.because(file.staff.communications, Verb.REQUEST_UPDATE, "เบอร์เปลี่ยน");

        assertThat(told(file)).containsExactlyInAnyOrder("update-requested clerk", "update-requested colleague");
        assertThat(notices(file).get(0).day()).isPresent();
    }

    @Test
    void suspensionAndReinstatementAreTold() {
        Case file = Case.ofClause("1.3").isPublished();
        file.because(file.staff.director, Verb.SUSPEND, "ตรวจสอบข้อเท็จจริง");
        assertThat(told(file)).contains("suspended clerk");
        file.does(file.staff.director, Verb.REINSTATE);
        assertThat(told(file)).contains("reinstated clerk");
    }

    @Test
    void theEndOfThePeriodOfPublicationIsToldWithTheDayOfTheDuty() {
        Case file = Case.ofClause("1.3").isPublished().expires();

        assertThat(told(file)).containsExactlyInAnyOrder("expired clerk", "expired colleague");
        assertThat(notices(file).get(0).day()).isPresent();
    }

    @Test
    void whatWasAlteredIsToldToItsOwnerAndToThoseWhoAgreed() {
        Case file = Case.ofClause("1.1");
        file.does(file.clerk(), Verb.SUBMIT).passesStep().passesStep().isTakenBack();

        assertThat(told(file))
                .containsExactlyInAnyOrder(
                        "altered clerk", "altered colleague", "altered head", "altered permanent-secretary");
    }

    @Test
    void whoApprovedIsToldThatAMendedFileSkippedHisStep() {
        Case file = Case.ofClause("1.1");
        Content content = file.content("รายงาน");
        Document first = Case.document("a".repeat(16), "text", "bytes");
        file.saves(file.clerk(), content.withDocument(first), first).reachesVerifier();
        file.because(file.staff.verifier, Verb.SEND_BACK, "ไฟล์เสีย");
        Document mended = Case.document("a".repeat(16), "text", "other bytes");
        file.saves(file.clerk(), content.withDocument(mended), mended).does(file.clerk(), Verb.SUBMIT);

        assertThat(told(file))
                .contains("difference permanent-secretary", "difference head", "waiting verifier")
                .doesNotContain("waiting head");
    }

    @Test
    void whoApprovedIsNotToldWhereNothingDiffers() {
        Case file = Case.ofClause("1.1").reachesVerifier();
        file.because(file.staff.verifier, Verb.SEND_BACK, "หมวดหมู่").does(file.clerk(), Verb.SUBMIT);

        assertThat(told(file)).noneMatch(line -> line.startsWith("difference"));
    }

    @Test
    void aStepThatWasLeftMeanwhileIsToldToNobody() {
        Case file = Case.ofClause("1.1");
        file.does(file.clerk(), Verb.SUBMIT);
        Decision submitted = last(file);
        file.passesStep();

        assertThat(told(file, submitted)).isEmpty();
    }

    @Test
    void tellingAgainIsTellingTheSame() {
        Case file = Case.ofClause("1.3").isPublished();

        assertThat(notices(file))
                .extracting(Notice::id)
                .isEqualTo(notices(file).stream().map(Notice::id).toList());
        assertThat(notices(file)).extracting(Notice::id).doesNotHaveDuplicates();
    }

    @Test
    void anotherRoundAsksAgain() {
        Case file = Case.ofClause("1.1");
        file.does(file.clerk(), Verb.SUBMIT);
        NoticeId first = notices(file).get(0).id();
        file.because(file.headOfOwner(), Verb.RETURN, "โปรดแก้ไข").does(file.clerk(), Verb.SUBMIT);

        assertThat(notices(file)).singleElement().extracting(Notice::id).isNotEqualTo(first);
    }

    private static List<String> told(Case file) {
        return told(file, last(file));
    }

    private static List<String> told(Case file, Decision decision) {
        return new DecisionNotices(file.publication, decision, file.circumstances(), NOW)
                .notices().stream()
                        .map(notice -> notice.kind().code() + " " + notice.person())
                        .toList();
    }

    private static List<Notice> notices(Case file) {
        return List.copyOf(new DecisionNotices(file.publication, last(file), file.circumstances(), NOW).notices());
    }

    private static Decision last(Case file) {
        List<Decision> decisions = file.publication.decisions();
        return decisions.get(decisions.size() - 1);
    }

    private static Content withPublishFrom(Content content, LocalDate day) {
        return content.with().set(ContentField.PUBLISH_FROM, day).build();
    }
}
