package org.opengws.benchmarks;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

import org.opengws.standalone.settings.Settings;

/** Stands still until it is set. */
final class SetClock extends Clock {

    /** The Monday on which everything is measured. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private volatile Instant now;

    SetClock(LocalDate day) {
        on(day);
    }

    void on(LocalDate day) {
        now = day.atTime(LocalTime.of(9, 0)).atZone(Settings.BANGKOK).toInstant();
    }

    void at(Instant moment) {
        now = moment;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return Settings.BANGKOK;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        if (!zone.equals(Settings.BANGKOK)) {
            throw new UnsupportedOperationException("always in Bangkok");
        }
        return this;
    }
}
