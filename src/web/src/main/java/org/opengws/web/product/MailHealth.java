package org.opengws.web.product;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.opengws.publishing.language.Text;
import org.opengws.publishing.storage.Outbox;
import org.opengws.publishing.storage.OutboxEntry;
import org.opengws.web.HealthSource.Check;
import org.opengws.web.HealthSource.Level;

/** Whether mail that was handed over is on its way: a server that is set may be down, or refuse us. */
public final class MailHealth {

    /** The oldest of the open entries; one that is never taken is among them soon. */
    private static final int LOOKED_AT = 500;

    private static final Duration USUAL = Duration.ofMinutes(10);
    private static final Text NAME = Text.of("อีเมล", "Mail");

    private final Outbox outbox;
    private final Clock clock;

    public MailHealth(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param way how this host sends, said where nothing waits */
    public Check check(Text way) {
        List<OutboxEntry> waiting = outbox.list(false, 0, LOOKED_AT).items().stream()
                .filter(this::waits)
                .toList();
        return waiting.isEmpty() ? new Check("mail", Level.GOOD, NAME, way) : bad(waiting);
    }

    private boolean waits(OutboxEntry entry) {
        Instant late = clock.instant().minus(USUAL);
        return entry.kind() == OutboxEntry.Kind.MAIL
                && (entry.attempts() > 0 || entry.stuck() || entry.createdAt().isBefore(late));
    }

    private static Check bad(List<OutboxEntry> waiting) {
        OutboxEntry oldest = waiting.get(0);
        String why = waiting.stream()
                .map(OutboxEntry::reason)
                .filter(reason -> !reason.isEmpty())
                .findFirst()
                .orElse("-");
        return new Check(
                "mail",
                Level.BAD,
                NAME,
                Text.of(
                        "มีอีเมลรอส่ง " + waiting.size() + " ฉบับ ฉบับแรกตั้งแต่ " + oldest.createdAt()
                                + " เหตุที่ยังส่งไม่ได้: " + why,
                        waiting.size() + " mails wait, the first since " + oldest.createdAt() + ", because: " + why));
    }
}
