package org.opengws.publishing.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opengws.publishing.decision.Staff;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.files.ResourceSource;
import org.opengws.publishing.language.Language;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.language.Texts;
import org.opengws.publishing.outbox.Result;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.storage.InMemoryOutbox;
import org.opengws.publishing.storage.OutboxEntry;

class MailEffectTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    private final Staff staff = new Staff();
    private final InMemoryOutbox outbox = new InMemoryOutbox();
    private final InMemoryNotices notices = new InMemoryNotices(outbox);
    private final List<Mail> sent = new ArrayList<>();
    private final Texts texts = new Texts(ResourceSource.classPath(getClass().getClassLoader()));
    private boolean on = true;
    private Result answer = Result.DONE;

    private final MailSender sender = new MailSender() {
        @Override
        public boolean isOn() {
            return on;
        }

        @Override
        public Result send(Mail mail) {
            sent.add(mail);
            return answer;
        }
    };

    @Test
    void aMailSaysInThaiThenInEnglishWhatHappenedAndWhere() {
        assertThat(effect().handle(entry(notice(staff.head, NoticeKind.WAITING))))
                .isEqualTo(Result.DONE);

        Mail mail = sent.get(0);
        assertThat(mail.to()).isEqualTo("head@example.org");
        assertThat(mail.subject()).isEqualTo("[ระบบเผยแพร่ข้อมูลข่าวสาร] มีเรื่องรอการพิจารณาของท่าน: แผนปฏิบัติการ");
        assertThat(mail.text())
                .startsWith(
                        "เรียน คุณhead\n\nเรื่อง “แผนปฏิบัติการ” อยู่ในขั้น “เห็นชอบ” กรุณาพิจารณาภายในวันที่ ๒๕ พฤศจิกายน ๒๕๖๙")
                .contains("https://gws.example.org/.gws/desk/publications/aaaaaaaaaaaa")
                .contains("Dear head,", "Please decide by 25 November 2026.");
        assertThat(mail.text().indexOf("เรียน")).isLessThan(mail.text().indexOf("Dear"));
    }

    @Test
    void aRepeatHasTheSameMessageId() {
        OutboxEntry entry = entry(notice(staff.head, NoticeKind.WAITING));
        effect().handle(entry);
        effect().handle(entry);

        assertThat(sent.get(0).messageId()).isEqualTo(sent.get(1).messageId()).endsWith("@gws.example.org");
    }

    @Test
    void twoPeopleHaveTwoMessageIds() {
        effect().handle(entry(notice(staff.head, NoticeKind.WAITING)));
        effect().handle(entry(notice(staff.clerk, NoticeKind.WAITING)));

        assertThat(sent.get(0).messageId()).isNotEqualTo(sent.get(1).messageId());
    }

    @Test
    void nothingIsSentWhereMailWasSwitchedOffMeanwhile() {
        OutboxEntry entry = entry(notice(staff.head, NoticeKind.WAITING));
        on = false;

        assertThat(effect().handle(entry)).isEqualTo(Result.DONE);
        assertThat(sent).isEmpty();
    }

    @Test
    void nothingIsSentToSomebodyWhoIsGone() {
        Notice notice = notice(staff.head, NoticeKind.WAITING);
        notices.add(List.of(notice), any -> true);

        OutboxEntry entry = OutboxEntry.mail("nobody/" + notice.id(), NOW);

        assertThat(effect().handle(entry)).isEqualTo(Result.DONE);
        assertThat(sent).isEmpty();
    }

    @Test
    void whatTheServerSaysIsWhatTheOutboxHears() {
        answer = Result.stuck("no such address");

        assertThat(effect().handle(entry(notice(staff.head, NoticeKind.WAITING))))
                .isEqualTo(answer);
    }

    @Test
    void aTitleWithALineBreakBeginsNoOtherHeader() {
        Notice notice = Notice.of(
                staff.head.id(),
                NOW,
                NoticeKind.PUBLISHED,
                Optional.of(new PublicationId("aaaaaaaaaaaa")),
                "1",
                Text.thai("หนึ่ง\r\nBcc: everybody@example.org"),
                Text.EMPTY,
                Optional.empty());

        effect().handle(entry(notice));

        assertThat(sent.get(0).subject()).doesNotContain("\n", "\r");
    }

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void everyNoticeHasItsSentencesInBothLanguagesWithoutAnEmptyPlace(NoticeKind kind) {
        NoticeTexts sentences = new NoticeTexts(texts);
        Notice notice = notice(staff.head, kind);
        for (Language language : Language.values()) {
            assertThat(sentences.sentence(notice, language)).doesNotContain("{", "}");
            assertThat(sentences.subject(notice, language)).isNotEmpty().doesNotContain("{", "}");
        }
        assertThat(sentences.sentence(notice, Language.TH)).isNotEqualTo(sentences.sentence(notice, Language.EN));
    }

    private MailEffect effect() {
        return new MailEffect(notices, staff, sender, texts, URI.create("https://gws.example.org"));
    }

    private OutboxEntry entry(Notice notice) {
        notices.add(List.of(notice), any -> true);
        return OutboxEntry.mail(notice.reference(), NOW);
    }

    private static Notice notice(Person person, NoticeKind kind) {
        return Notice.of(
                person.id(),
                NOW,
                kind,
                Optional.of(new PublicationId("aaaaaaaaaaaa")),
                "1",
                Text.of("แผนปฏิบัติการ", "Action plan"),
                Text.of("เห็นชอบ", "Endorse"),
                Optional.of(LocalDate.of(2026, 11, 25)));
    }
}
