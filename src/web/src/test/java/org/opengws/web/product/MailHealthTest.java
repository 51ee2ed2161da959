package org.opengws.web.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.storage.InMemoryOutbox;
import org.opengws.publishing.storage.OutboxEntry;
import org.opengws.web.HealthSource.Check;
import org.opengws.web.HealthSource.Level;

class MailHealthTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    private final InMemoryOutbox outbox = new InMemoryOutbox();
    private final MailHealth health = new MailHealth(outbox, Clock.fixed(NOW, ZoneOffset.UTC));

    private Check check() {
        return health.check(Text.of("SMTP", "SMTP"));
    }

    private String waits(OutboxEntry entry) {
        outbox.add(List.of(entry));
        return outbox.list(false, 0, 10).items().get(0).id();
    }

    @Test
    void mailIsWellWhileNothingWaits() {
        assertThat(check().level()).isEqualTo(Level.GOOD);
        assertThat(check().detail()).isEqualTo(Text.of("SMTP", "SMTP"));
    }

    @Test
    void mailThatIsJustOnItsWayIsWell() {
        waits(OutboxEntry.mail("clerk/1", NOW.minusSeconds(5)));
        assertThat(check().level()).isEqualTo(Level.GOOD);
    }

    @Test
    void mailThatTheServerDidNotTakeIsBadAndSaysWhy() {
        String id = waits(OutboxEntry.mail("clerk/1", NOW.minusSeconds(5)));
        outbox.failed(id, "Connection refused", NOW.plusSeconds(60), false);
        assertThat(check().level()).isEqualTo(Level.BAD);
        assertThat(check().detail().en()).contains("1 mails wait", "Connection refused");
    }

    @Test
    void mailThatWaitsLongIsBadThoughNobodyTried() {
        waits(OutboxEntry.mail("clerk/1", NOW.minus(Duration.ofMinutes(11))));
        assertThat(check().level()).isEqualTo(Level.BAD);
    }

    @Test
    void whatIsNoMailIsNotMailsFault() {
        String id = waits(OutboxEntry.project(new PublicationId("aaaaaaaaaaaa"), NOW.minus(Duration.ofDays(1))));
        outbox.failed(id, "no answer", NOW, true);
        assertThat(check().level()).isEqualTo(Level.GOOD);
    }
}
