package org.opengws.publishing.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opengws.publishing.edition.Content;
import org.opengws.publishing.edition.ContentField;
import org.opengws.publishing.edition.Correction;
import org.opengws.publishing.edition.Evidence;
import org.opengws.publishing.edition.Hashes;
import org.opengws.publishing.edition.ReviewInterval;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.procedure.EvidenceField;
import org.opengws.publishing.procedure.ProcedureId;
import org.opengws.publishing.refusal.Refusal;
import org.opengws.publishing.refusal.RefusalCode;

class WhatIsTypedTest {

    private final Case file = Case.ofClause("1.3");

    @Test
    void whatNobodySeesIsMissing() {
        saves(content("\u200b\u200b", "\u200b", "<p>\u200b</p><table><tr><td>&nbsp;&#8203;</td></tr></table>", ""));
        assertThat(refusals(file.act(Verb.SUBMIT)))
                .extracting(Refusal::code, Refusal::field)
                .contains(
                        tuple(RefusalCode.FIELD_MISSING, "title.th"),
                        tuple(RefusalCode.FIELD_MISSING, "summary.th"),
                        tuple(RefusalCode.CONTENT_EMPTY, "body"));
    }

    @Test
    void rowsInWhichNobodySeesAnythingAreNoContent() {
        Content bare = content("ชื่อ", "สรุป", "", "");
        saves(bare.with()
                .rows(List.of(Map.of("place", "\u2060\ufeff")))
                .documents(List.of())
                .build());
        assertThat(refusals(file.act(Verb.SUBMIT))).extracting(Refusal::code).contains(RefusalCode.CONTENT_EMPTY);
    }

    @Test
    void aChoiceThatIsNotOfferedIsRefused() {
        Content content = content("ชื่อ", "สรุป", "<p>x</p>", "");
        assertThat(reason(content.with().set(ContentField.LANGUAGE, "fr").build()))
                .isEqualTo("field-not-choice");
        saves(content.with().set(ContentField.LANGUAGE, "both").build());
    }

    @Test
    void aReasonOrCorrectionThatNobodySeesIsMissing() {
        file.does(file.staff.clerk, Verb.SUBMIT);
        assertThat(codes(file.staff.head, file.act(Verb.RETURN).comment("\u200b\u00ad")))
                .contains(RefusalCode.COMMENT_MISSING);
        assertThat(codes(file.staff.head, file.act(Verb.RETURN).corrections(List.of(Correction.of("", "\u2060")))))
                .contains(RefusalCode.FIELD_MISSING);
    }

    @Test
    void aTitleWithATurnedDirectionOrASecondLineIsRefusedWithTheReason() {
        assertThat(reason(content("รายงาน\u202egpj.exe", "ส", "<p>x</p>", ""))).isEqualTo("direction-control");
        assertThat(reason(content("สอง\nบรรทัด", "ส", "<p>x</p>", ""))).isEqualTo("line-break");
        assertThat(reason(content("ก\u0007", "ส", "<p>x</p>", ""))).isEqualTo("control-character");
    }

    @Test
    void anAddressThatHandsOverAPasswordIsRefusedWithTheReason() {
        assertThat(reason(content("ก", "ส", "", "https://user:pass@host.go.th/")))
                .isEqualTo("url-names-user");
        saves(content("ก", "ส", "", "HTTPS://อว.ไทย/แผน"));
    }

    @Test
    void whatIsSavedIsStoredWithSaraAmAndSaraAeAsOneLetter() {
        saves(content("ค\u0E4D\u0E32สั่งแ\u0E40\u0E40ผน", "น\u0E4D\u0E49\u0E32", "<p>ท\u0E4D\u0E32</p>", ""));
        Content stored = file.publication.latest().content();
        assertThat(stored.title().th()).isEqualTo("คำสั่งแแผน");
        assertThat(stored.summary().th()).isEqualTo("น้ำ");
        assertThat(stored.body().th()).isEqualTo("<p>ทำ</p>");
        assertThat(file.act(Verb.SUBMIT).comment("ท\u0E4D\u0E32").comment()).isEqualTo("ทำ");
    }

    @Test
    void theHashOfWhatIsStoredIsOverItsLettersAsTheyAre() {
        ProcedureId procedure = new ProcedureId("general-information");
        Content old = content("ค\u0E4D\u0E32สั่ง", "ส", "<p>x</p>", "");
        assertThat(Hashes.of(old, procedure, Evidence.NONE))
                .isNotEqualTo(Hashes.of(old.asStored(), procedure, Evidence.NONE));
    }

    @Test
    void daysAndPeriodsFarFromTodayAreRefusedAndThoseAtTheEdgeAreNot() {
        LocalDate today = file.today;
        saves(dated(today.plusYears(1), today.plusYears(5), today.plusYears(50), "2570"));
        for (Content beyond : List.of(
                dated(today.plusYears(1).plusDays(1), today, today, "2570"),
                dated(LocalDate.of(1899, 12, 31), today, today, "2570"),
                dated(today, today.plusYears(5).plusDays(1), today, "2570"),
                dated(today, today, today.plusYears(50).plusDays(1), "2570"),
                dated(today, today, today, "2957"))) {
            assertThat(reason(beyond)).isEqualTo("day-beyond-window");
        }
    }

    @Test
    void theDayOfAnEarlierApprovalIsADayInEitherCalendar() {
        assertThat(evidence("๑ ต.ค. ๒๕๖๙").evidence().value(EvidenceField.DATE)).isEqualTo("2026-10-01");
        assertThat(refusals(file.act(Verb.SAVE).draft(evidence("31 เม.ย. 2569"))))
                .extracting(refusal -> refusal.args().get("reason"))
                .containsExactly("no-such-day");
    }

    @ParameterizedTest
    @MethodSource("org.opengws.publishing.language.TypedTextTest#notOneLine")
    void theReasonOfALongerIntervalAndWhatEvidenceCitesAreOneLine(String typed) {
        Draft draft = new Draft(
                file.publication.topic(),
                file.content("แผน"),
                Optional.empty(),
                new Evidence(Map.of(EvidenceField.NUMBER, typed)),
                Optional.of(new ReviewInterval(Period.ofYears(9), typed)));
        assertThat(refusals(file.act(Verb.SAVE).draft(draft)))
                .extracting(Refusal::field)
                .containsExactly("evidence." + EvidenceField.NUMBER, "review.reason");
    }

    @Test
    void aCorrectionNamesSomethingThatTheEditionHas() {
        file.does(file.staff.clerk, Verb.SUBMIT);
        for (String unknown :
                List.of("nothing", "title.fr", "memo.subject", "document:none", "rows[1].name", "\u200b")) {
            assertThat(codes(file.staff.head, returned(unknown))).as(unknown).contains(RefusalCode.CORRECTION_UNKNOWN);
        }
        for (String known : Correction.targets(file.publication.latest())) {
            assertThat(codes(file.staff.head, returned(known))).as(known).isEmpty();
        }
        assertThat(codes(file.staff.head, returned("title"))).isEmpty();
    }

    private Act returned(String target) {
        return file.act(Verb.RETURN).corrections(List.of(Correction.of(target, "กรุณาแก้ไข")));
    }

    private Draft evidence(String day) {
        return new Draft(
                file.publication.topic(),
                file.content("แผน"),
                Optional.empty(),
                new Evidence(Map.of(EvidenceField.DATE, day)),
                Optional.empty());
    }

    private static Content content(String title, String summary, String body, String link) {
        return Content.EMPTY
                .with()
                .set(ContentField.TITLE, Text.thai(title))
                .set(ContentField.SUMMARY, Text.thai(summary))
                .set(ContentField.BODY, Text.thai(body))
                .set(ContentField.EXTERNAL_LINK, link)
                .build();
    }

    private static Content dated(LocalDate document, LocalDate from, LocalDate expiry, String period) {
        return Content.EMPTY
                .with()
                .set(ContentField.TITLE, Text.thai("ก"))
                .set(ContentField.SUMMARY, Text.thai("ส"))
                .set(ContentField.BODY, Text.thai("<p>x</p>"))
                .set(ContentField.PERIOD, period)
                .set(ContentField.DOCUMENT_DATE, document)
                .set(ContentField.PUBLISH_FROM, from)
                .set(ContentField.EXPIRY, expiry)
                .build();
    }

    private void saves(Content content) {
        file.does(file.staff.clerk, file.act(Verb.SAVE).draft(Draft.of(file.publication.topic(), content)));
    }

    private String reason(Content content) {
        List<Refusal> refusals = refusals(file.act(Verb.SAVE).draft(Draft.of(file.publication.topic(), content)));
        assertThat(refusals).hasSize(1);
        return refusals.get(0).args().get("reason");
    }

    private List<Refusal> refusals(Act act) {
        return file.deciding()
                .decide(file.publication, act, file.staff.clerk)
                .fold(accepted -> List.<Refusal>of(), refused -> refused);
    }

    private List<RefusalCode> codes(org.opengws.publishing.people.Person person, Act act) {
        return file.refused(person, act);
    }
}
