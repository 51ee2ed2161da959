package org.opengws.standalone.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

import org.opengws.standalone.settings.Settings;

/** Stands still until it is moved, and never goes back. */
final class DemoClock extends Clock {

    private final ZoneId zone;
    private volatile Instant now;

    DemoClock(Instant start) {
        this(start, Settings.BANGKOK);
    }

    private DemoClock(Instant start, ZoneId zone) {
        this.now = start;
        this.zone = zone;
    }

    synchronized void moveTo(Instant later) {
        if (later.isAfter(now)) {
            now = later;
        }
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /** In another zone the same moment; it does not move with this one. */
    @Override
    public Clock withZone(ZoneId other) {
        return new DemoClock(now, other);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
