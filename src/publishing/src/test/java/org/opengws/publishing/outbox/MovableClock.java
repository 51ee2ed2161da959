package org.opengws.publishing.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

import org.opengws.publishing.decision.Circumstances;

/** A clock that stands until a test moves it, in whatever zone it is read. */
public final class MovableClock extends Clock {

    private final AtomicReference<Instant> now;
    private final ZoneId zone;

    public MovableClock(Instant now) {
        this(new AtomicReference<>(now), Circumstances.ZONE);
    }

    private MovableClock(AtomicReference<Instant> now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    public static MovableClock at(LocalDate day, int hour) {
        return new MovableClock(day.atTime(hour, 0).atZone(Circumstances.ZONE).toInstant());
    }

    /** @param moment such as {@code 2026-11-22T02:00:00Z} */
    public static MovableClock at(String moment) {
        return new MovableClock(Instant.parse(moment));
    }

    /** @param local such as {@code 2026-11-22T09:00:00}, as the office's clocks show it */
    public void setLocal(String local) {
        set(LocalDateTime.parse(local).atZone(Circumstances.ZONE).toInstant());
    }

    public void forward(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }

    public void set(Instant moment) {
        now.set(moment);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new MovableClock(now, other);
    }

    @Override
    public Instant instant() {
        return now.get();
    }
}
