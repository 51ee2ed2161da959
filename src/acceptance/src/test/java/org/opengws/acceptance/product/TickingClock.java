package org.opengws.acceptance.product;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

import org.opengws.standalone.settings.Settings;

/** Ticks as the machine does, from wherever a test has put it. */
public final class TickingClock extends Clock {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final AtomicReference<Duration> offset = new AtomicReference<>();

    public TickingClock(LocalDate day) {
        moveTo(day);
    }

    /** Nine in the morning of that day. */
    public void moveTo(LocalDate day) {
        offset.set(Duration.between(Instant.now(), day.atTime(MORNING).atZone(Settings.BANGKOK)));
    }

    public LocalDate today() {
        return LocalDate.ofInstant(instant(), Settings.BANGKOK);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(offset.get());
    }

    @Override
    public ZoneId getZone() {
        return Settings.BANGKOK;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new Moved(this, other);
    }

    /** The same clock read in another zone; moves with it. */
    private static final class Moved extends Clock {

        private final TickingClock clock;
        private final ZoneId zone;

        Moved(TickingClock clock, ZoneId zone) {
            this.clock = clock;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Moved(clock, other);
        }
    }
}
