package org.opengws.web.document;

import java.time.Duration;

/**
 * What the reading of one file may cost; beyond it the file counts as unreadable.
 *
 * @param heapMegabytes for one reading process
 * @param time for one file, from the process's start
 * @param atOnce how many files are read at the same time; others wait
 */
public record ReadingLimits(int heapMegabytes, Duration time, int atOnce) {

    public static final ReadingLimits DEFAULT = new ReadingLimits(256, Duration.ofSeconds(60), 2);

    public ReadingLimits {
        if (heapMegabytes < 32 || time.isNegative() || time.isZero() || atOnce < 1) {
            throw new IllegalArgumentException("no reading is possible within " + heapMegabytes + " MB, " + time);
        }
    }
}
