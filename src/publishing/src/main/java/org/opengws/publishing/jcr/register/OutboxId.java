package org.opengws.publishing.jcr.register;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.opengws.publishing.jcr.tree.Moments;
import org.opengws.publishing.storage.OutboxEntry;

/**
 * The name of an outbox entry: microseconds of this machine's own clock, whatever day the product has, never twice the
 * same in one process; then the day under which it is kept.
 */
record OutboxId(String value) {

    private static final Pattern FORM = Pattern.compile("(\\d{16})-([oh])(\\d{8})");
    private static final AtomicLong LAST = new AtomicLong();

    OutboxId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the id of an outbox entry: '" + value + "'");
        }
    }

    static OutboxId next(OutboxEntry entry) {
        long order = LAST.updateAndGet(last -> Math.max(last + 1, System.currentTimeMillis() * 1_000));
        String day = DateTimeFormatter.BASIC_ISO_DATE.format(
                entry.heldUntil().orElseGet(() -> Moments.day(entry.createdAt())));
        return new OutboxId(String.format("%016d-%s%s", order, entry.heldUntil().isPresent() ? "h" : "o", day));
    }

    boolean isHeld() {
        return value.charAt(17) == 'h';
    }

    LocalDate day() {
        Matcher matcher = FORM.matcher(value);
        if (!matcher.matches()) {
            throw new IllegalStateException(value);
        }
        return LocalDate.parse(matcher.group(3), DateTimeFormatter.BASIC_ISO_DATE);
    }
}
