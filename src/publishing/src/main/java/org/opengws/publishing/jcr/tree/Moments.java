package org.opengws.publishing.jcr.tree;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

import org.opengws.publishing.decision.Circumstances;

/** Moments as texts that sort, and their days in Thailand. */
public final class Moments {

    private static final DateTimeFormatter FIXED =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSS'Z'").withZone(ZoneOffset.UTC);

    private Moments() {}

    /** Always of the same length, so that texts sort as moments do. */
    public static String key(Instant moment) {
        return FIXED.format(moment);
    }

    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Circumstances.ZONE);
    }
}
