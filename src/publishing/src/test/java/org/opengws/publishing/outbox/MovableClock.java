package org.opengws.publishing.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.opengws.publishing.decision.Circumstances;

/** A clock that stands until a test moves it. */
public final class MovableClock extends Clock {

    private volatile Instant now;

    public MovableClock(Instant now) {
        this.now = now;
    }

    public static MovableClock at(LocalDate day, int hour) {
        return new MovableClock(day.atTime(hour, 0).atZone(Circumstances.ZONE).toInstant());
    }

    /** @param moment such as {@code 2026-11-22T02:00:00Z} */
    public static MovableClock at(String moment) {
        return new MovableClock(Instant.parse(moment));
    }

    public void forward(Duration time) {
        now = now.plus(time);
    }

    public void set(Instant moment) {
        now = moment;
    }

    @Override
    public ZoneId getZone() {
        return Circumstances.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Instant instant() {
        return now;
    }
}
