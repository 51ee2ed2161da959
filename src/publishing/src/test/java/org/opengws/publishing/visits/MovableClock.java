package org.opengws.publishing.visits;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

import org.opengws.publishing.decision.Circumstances;

/** A clock that stands until it is set. */
public final class MovableClock extends Clock {

    private volatile Instant now;

    public MovableClock(String localTime) {
        set(localTime);
    }

    public void set(String localTime) {
        now = LocalDateTime.parse(localTime).atZone(Circumstances.ZONE).toInstant();
    }

    public void forward(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return Circumstances.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
