package org.opengws.standalone.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import jakarta.mail.internet.MimeMessage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opengws.standalone.settings.MailSettings;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

class SmtpMailerTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneOffset.UTC);
    private static final MailMessage MESSAGE = new MailMessage(
            "p1.e1.d3@data.example.go.th",
            "somying@example.go.th",
            "รออนุมัติ: แผนปฏิบัติราชการประจำปีงบประมาณ พ.ศ. ๒๕๗๐ ของสำนักงาน",
            "เรียน คุณสมหญิง\n\nมีเรื่องรอท่านอนุมัติ");

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void thaiSubjectAndTextArriveUnchanged() throws Exception {
        mailer("", false).send(MESSAGE);
        MimeMessage received = server.getReceivedMessages()[0];
        assertThat(received.getSubject()).isEqualTo(MESSAGE.subject());
        assertThat(received.getContent().toString().replace("\r\n", "\n").strip())
                .isEqualTo(MESSAGE.text());
        assertThat(received.getAllRecipients()[0]).hasToString("somying@example.go.th");
        assertThat(received.getSentDate().toInstant()).isEqualTo(CLOCK.instant());
    }

    @Test
    void aRepeatHasTheSameMessageId() throws Exception {
        mailer("", false).send(MESSAGE);
        mailer("", false).send(MESSAGE);
        assertThat(server.getReceivedMessages())
                .extracting(MimeMessage::getMessageID)
                .containsExactly("<p1.e1.d3@data.example.go.th>", "<p1.e1.d3@data.example.go.th>");
    }

    @Test
    void anAccountSignsIn() throws Exception {
        server.setUser("gws@example.go.th", "gws", "secret");
        mailer("gws", false).send(MESSAGE);
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aServerWithoutEncryptionIsRefusedWhereItIsDemanded() {
        MailFailed failed =
                catchThrowableOfType(MailFailed.class, () -> mailer("", true).send(MESSAGE));
        assertThat(failed.permanent()).isFalse();
        assertThat(failed).hasMessageContaining("STARTTLS");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void anAddressThatIsNoneFailsForGood() {
        MailMessage wrong = new MailMessage("x@y", "no address", "s", "t");
        MailFailed failed =
                catchThrowableOfType(MailFailed.class, () -> mailer("", false).send(wrong));
        assertThat(failed.permanent()).isTrue();
    }

    @Test
    void aServerThatIsDownFailsForNow() {
        Mailer mailer = mailer("", false);
        server.stop();
        MailFailed failed = catchThrowableOfType(MailFailed.class, () -> mailer.send(MESSAGE));
        assertThat(failed.permanent()).isFalse();
    }

    @Test
    void aServerThatNeverAnswersIsGivenUp() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Mailer mailer = new SmtpMailer(settings(silent.getLocalPort(), "", false), CLOCK, Duration.ofMillis(300));
            assertThatThrownBy(() -> mailer.send(MESSAGE)).isInstanceOf(MailFailed.class);
        }
    }

    @Test
    void aLineBreakCannotBringInAnotherHeader() {
        assertThatThrownBy(() -> new MailMessage("x@y", "a@b", "s\r\nBcc: c@d", "t"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void withoutAServerMailIsOff() {
        assertThat(Mailer.OFF.on()).isFalse();
        assertThatThrownBy(() -> Mailer.OFF.send(MESSAGE)).isInstanceOf(IllegalStateException.class);
    }

    private Mailer mailer(String user, boolean starttls) {
        return new SmtpMailer(settings(server.getSmtp().getPort(), user, starttls), CLOCK, Duration.ofSeconds(5));
    }

    private static MailSettings settings(int port, String user, boolean starttls) {
        return new MailSettings("127.0.0.1", port, user, "secret", "gws@example.go.th", starttls);
    }
}
