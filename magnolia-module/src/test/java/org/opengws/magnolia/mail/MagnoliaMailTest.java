package org.opengws.magnolia.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Properties;
import jakarta.mail.Message;
import jakarta.mail.Session;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opengws.publishing.notice.Mail;
import org.opengws.publishing.outbox.Result;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

class MagnoliaMailTest {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private static final Mail MAIL =
            new Mail("n-1@www.example.go.th", "malee@example.go.th", "แจ้งเตือน", "เรียน คุณมาลี\n");

    private final MagnoliaMail sender = new MagnoliaMail(this::session, "gws@example.go.th");

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void mailArrivesInThaiAndKeepsItsIdWhenItIsSentAgain() throws Exception {
        assertThat(sender.send(MAIL)).isEqualTo(Result.DONE);
        assertThat(sender.send(MAIL)).isEqualTo(Result.DONE);
        Message[] received = server.getReceivedMessages();
        assertThat(received).hasSize(2).allSatisfy(message -> {
            assertThat(message.getHeader("Message-ID")).containsExactly("<n-1@www.example.go.th>");
            assertThat(message.getSubject()).isEqualTo("แจ้งเตือน");
            assertThat(message.getContent().toString()).startsWith("เรียน คุณมาลี");
        });
    }

    @Test
    void whatIsNoAddressIsNotTriedAgain() {
        Mail nowhere = new Mail("n-2@www.example.go.th", "no address", "s", "t");
        assertThat(sender.send(nowhere).kind()).isEqualTo(Result.Kind.STUCK);
    }

    @Test
    void aServerThatDoesNotAnswerIsTriedAgain() {
        MagnoliaMail away = new MagnoliaMail(() -> session(1), "gws@example.go.th");
        assertThat(away.send(MAIL).kind()).isEqualTo(Result.Kind.FAILED);
    }

    @Test
    void whetherAServerAnswersIsKnownBeforeAMailIsLost() {
        MailServer.reach(session());
        assertThatThrownBy(() -> MailServer.reach(session(1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("cannot be reached");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void withoutASenderMailIsOff() {
        assertThat(new MagnoliaMail(this::session, "").isOn()).isFalse();
        assertThat(sender.isOn()).isTrue();
    }

    private Session session() {
        return session(server.getSmtp().getPort());
    }

    private static Session session(int port) {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", Integer.toString(port));
        return Session.getInstance(properties);
    }
}
