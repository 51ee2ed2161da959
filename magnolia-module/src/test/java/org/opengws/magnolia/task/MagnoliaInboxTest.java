package org.opengws.magnolia.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockConstruction;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.MockedConstruction;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.files.ResourceSource;
import org.opengws.publishing.language.Language;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.language.Texts;
import org.opengws.publishing.notice.Inbox;
import org.opengws.publishing.notice.Notice;
import org.opengws.publishing.notice.NoticeKind;
import org.opengws.publishing.outbox.Result;
import org.opengws.publishing.people.PersonId;

import info.magnolia.ui.api.message.Message;
import info.magnolia.ui.api.message.MessageType;
import info.magnolia.ui.framework.message.MessagesManager;

class MagnoliaInboxTest {

    private static final PublicationId ID = new PublicationId("aaaabbbbcccc");

    private final Map<String, List<Message>> sent = new HashMap<>();
    private final List<List<?>> made = new ArrayList<>();
    private MockedConstruction<Message> construction;
    private Inbox inbox;

    @BeforeEach
    void open() {
        construction = mockConstruction(Message.class, (message, context) -> {
            made.add(context.arguments());
            Map<String, Object> properties = new HashMap<>();
            doAnswer(call -> properties.put(call.getArgument(0), call.getArgument(1)))
                    .when(message)
                    .addProperty(any(), any());
            when(message.getProperty(any())).thenAnswer(call -> properties.get(call.<String>getArgument(0)));
        });
        MessagesManager messages = mock(MessagesManager.class);
        doAnswer(call -> sent.computeIfAbsent(call.getArgument(0), any -> new ArrayList<>())
                        .add(call.getArgument(1)))
                .when(messages)
                .sendMessage(any(), any());
        when(messages.getMessageBatch(any(), any(), any(), anyInt(), eq(0)))
                .thenAnswer(call -> sent.getOrDefault(call.<String>getArgument(0), List.of()));
        Texts texts = new Texts(ResourceSource.classPath(getClass().getClassLoader()));
        inbox = new MagnoliaInbox(
                messages,
                () -> texts,
                person -> person.value().equals("foreigner") ? Language.EN : Language.TH,
                URI.create("https://cms.example.go.th"));
    }

    @AfterEach
    void close() {
        construction.close();
    }

    @Test
    void aReturnIsAMessageThatSaysWhatAndWhere() {
        assertThat(inbox.show(notice("clerk", NoticeKind.RETURNED))).isEqualTo(Result.DONE);
        assertThat(sent.get("clerk")).hasSize(1);
        assertThat(made.get(0).get(0)).isEqualTo(MessageType.INFO);
        assertThat((String) made.get(0).get(1)).contains("แผนปฏิบัติการ");
        assertThat((String) made.get(0).get(2)).contains("https://cms.example.go.th/.gws/desk/publications/" + ID);
    }

    @Test
    void aMessageIsInTheLanguageOfWhomItIsForAlone() {
        inbox.show(notice("clerk", NoticeKind.RETURNED));
        inbox.show(notice("foreigner", NoticeKind.RETURNED));
        assertThat((String) made.get(0).get(2)).contains("เปิดดูได้ที่").doesNotContain("Open it");
        assertThat((String) made.get(1).get(2)).contains("Open it at").doesNotContain("เปิดดู");
    }

    @Test
    void aMessageIsAClickAwayFromItsMatter() {
        inbox.show(notice("clerk", NoticeKind.RETURNED));
        Message message = sent.get("clerk").get(0);
        verify(message).setView("gws:notice");
        assertThat(message.getProperty("gwsPage")).isEqualTo("/publications/" + ID);
    }

    @Test
    void tellingTwiceIsTellingOnce() {
        inbox.show(notice("clerk", NoticeKind.RETURNED));
        inbox.show(notice("clerk", NoticeKind.RETURNED));
        assertThat(sent.get("clerk")).hasSize(1);
    }

    @Test
    void anotherNoticeIsAnotherMessage() {
        inbox.show(notice("clerk", NoticeKind.RETURNED));
        inbox.show(notice("clerk", NoticeKind.PUBLISHED));
        inbox.show(notice("colleague", NoticeKind.RETURNED));
        assertThat(sent.get("clerk")).hasSize(2);
        assertThat(sent.get("colleague")).hasSize(1);
    }

    @Test
    void whatWaitsIsAMessageThatCountsAsReadSinceItsTaskIsCounted() {
        inbox.show(notice("head", NoticeKind.WAITING));
        inbox.show(notice("verifier", NoticeKind.ASSIGNED));
        verify(sent.get("head").get(0)).setCleared(true);
        verify(sent.get("verifier").get(0)).setCleared(true);
    }

    @Test
    void anOutcomeIsCountedUntilItIsRead() {
        inbox.show(notice("clerk", NoticeKind.RETURNED));
        verify(sent.get("clerk").get(0)).setCleared(false);
    }

    @Test
    void theSenderIsTheProductByItsNameInTheReadersLanguage() {
        inbox.show(notice("clerk", NoticeKind.RETURNED));
        inbox.show(notice("foreigner", NoticeKind.RETURNED));
        verify(sent.get("clerk").get(0)).setSender("ระบบงานเผยแพร่");
        verify(sent.get("foreigner").get(0)).setSender("GWS Publishing");
    }

    @Test
    void anOverdueDutyIsAWarning() {
        inbox.show(notice("clerk", NoticeKind.DUTY_OVERDUE));
        assertThat(made.get(0).get(0)).isEqualTo(MessageType.WARNING);
    }

    @Test
    void whatATopicOwesLeadsToTheDuties() {
        Notice owed = Notice.of(
                new PersonId("clerk"),
                Instant.EPOCH,
                NoticeKind.OWED_SOON,
                Optional.empty(),
                "x",
                Text.thai("งบประมาณ"),
                Text.EMPTY,
                Optional.of(LocalDate.of(2026, 12, 1)));
        inbox.show(owed);
        assertThat((String) made.get(0).get(2)).contains("/.gws/desk/duties");
    }

    private static Notice notice(String person, NoticeKind kind) {
        return Notice.of(
                new PersonId(person),
                Instant.EPOCH,
                kind,
                Optional.of(ID),
                "1",
                Text.thai("แผนปฏิบัติการ"),
                Text.thai("ขั้น"),
                Optional.of(LocalDate.of(2026, 12, 1)));
    }
}
