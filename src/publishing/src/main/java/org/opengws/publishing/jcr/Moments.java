package org.opengws.publishing.jcr;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

import org.opengws.publishing.decision.Circumstances;

/** Moments as texts that sort, and their days in Thailand. */
final class Moments {

    private static final DateTimeFormatter FIXED =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSS'Z'").withZone(ZoneOffset.UTC);

    private Moments() {}

    /** Always of the same length, so that texts sort as moments do. */
    static String key(Instant moment) {
        return FIXED.format(moment);
    }

    static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Circumstances.ZONE);
    }
}
