package org.opengws.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opengws.acceptance.product.Matter;
import org.opengws.acceptance.product.RunningProduct;
import org.opengws.publishing.decision.Staff;
import org.opengws.publishing.people.Person;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

/** A product of its own each: its clock is moved, and its mail goes to a real server. */
class TimeAndMailTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path data;

    private final GreenMail post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private RunningProduct product;
    private Staff staff;

    @BeforeEach
    void start() throws Exception {
        post.start();
        product = RunningProduct.start(
                data,
                Map.of(
                        "smtp.host", "127.0.0.1",
                        "smtp.port", Integer.toString(post.getSmtp().getPort()),
                        "smtp.from", "gws@example.go.th",
                        "smtp.starttls", "false"));
        staff = product.staff;
    }

    @AfterEach
    void stop() throws Exception {
        product.close();
        post.stop();
    }

    @Test
    void whoeverMayActIsToldByMailWithAThaiSubjectAndTheOwnerOfEachOutcome() {
        Matter matter = Matter.ofClause(product, "1.1", "แผนที่ต้องอนุมัติ").reaches("endorse");
        awaitMail(staff.head, "มีเรื่องรอการพิจารณาของท่าน: แผนที่ต้องอนุมัติ");
        matter.does(staff.head, "endorse");
        awaitMail(staff.secretary, "มีเรื่องรอการพิจารณาของท่าน: แผนที่ต้องอนุมัติ");
        matter.because(staff.secretary, "return", "กรุณาเพิ่มตาราง");
        awaitMail(staff.clerk, "ส่งคืนเพื่อแก้ไข: แผนที่ต้องอนุมัติ");
        assertThat(subjects(staff.deputy))
                .as("beside his account")
                .allMatch(subject -> subject.contains("แจ้งการดำเนินการเกี่ยวกับท่าน"));
        // what people write to each other stays at the desk
        assertThat(Arrays.stream(post.getReceivedMessages()).map(TimeAndMailTest::text))
                .noneMatch(text -> text.contains("กรุณาเพิ่มตาราง"));
    }

    @Test
    void aReviewThatFallsDueIsToldOnTheDayAndAnAttestationSetsTheNext() {
        Matter matter = Matter.ofClause(product, "1.3", "สมุดโทรศัพท์").isPublished();
        LocalDate due = LocalDate.parse(duty(matter, "review"));
        product.clock.moveTo(due);
        product.runs("duties");
        awaitMail(staff.clerk, "ครบกำหนดทบทวนวันนี้: สมุดโทรศัพท์");
        product.clock.moveTo(due.plusDays(1));
        assertThat(product.as(staff.clerk)
                        .get("/publications?overdue=true")
                        .orFail()
                        .text())
                .contains(matter.id());
        matter.looks().does(staff.clerk, "attest").does(staff.communications, "check");
        assertThat(LocalDate.parse(duty(matter, "review"))).isAfter(due);
        assertThat(product.as(staff.clerk)
                        .get("/publications?overdue=true")
                        .orFail()
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void whatIsHeldUntilItsDayBecomesPublicOnThatDayAndANoticeAfterItsLast() {
        Matter matter = Matter.ofClause(product, "1.3", "ประกาศที่มีกำหนด");
        LocalDate from = product.clock.today().plusDays(7);
        var draft = Matter.draft("telephone", "ประกาศที่มีกำหนด", "<p>เนื้อความ</p>");
        draft.withObject("/content")
                .put("publishFrom", from.toString())
                .put("expiry", from.plusDays(10).toString());
        matter.does(staff.clerk, "save", act -> act.set("draft", draft))
                .reaches("verify")
                .passesStep();
        assertThat(matter.state()).isEqualTo("publishing");
        assertThat(matter.visited().status()).isEqualTo(404);
        product.clock.moveTo(from.minusDays(1));
        assertThat(matter.looks().state()).isEqualTo("publishing");
        product.clock.moveTo(from);
        matter.awaitsPage(200, "ประกาศที่มีกำหนด");
        product.clock.moveTo(from.plusDays(10));
        assertThat(matter.visited().status()).isEqualTo(200);
        product.clock.moveTo(from.plusDays(11));
        product.runs("duties");
        matter.awaitsPage(404, "สิ้นสุดระยะเวลาเผยแพร่");
        assertThat(matter.looks().duties()).contains("expired");
    }

    private static String duty(Matter matter, String kind) {
        for (var duty : matter.looks().seen().path("duties")) {
            if (duty.path("kind").asText().equals(kind)) {
                return duty.path("due").asText();
            }
        }
        throw new AssertionError("no duty " + kind + " in " + matter.seen().path("duties"));
    }

    private void awaitMail(Person person, String subject) {
        await(
                () -> subjects(person).stream().anyMatch(each -> each.contains(subject)),
                () -> subject + " for " + person.id() + " is not among " + subjects(person));
    }

    private static void await(BooleanSupplier condition, java.util.function.Supplier<String> otherwise) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as(otherwise.get()).isBefore(deadline);
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private List<String> subjects(Person person) {
        return Arrays.stream(post.getReceivedMessages())
                .filter(mail -> isTo(mail, person))
                .map(TimeAndMailTest::subject)
                .toList();
    }

    private static boolean isTo(MimeMessage mail, Person person) {
        try {
            return Arrays.stream(mail.getAllRecipients())
                    .anyMatch(each -> each.toString().equals(person.mail()));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(MimeMessage mail) {
        try {
            return mail.getContent().toString();
        } catch (MessagingException | java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
