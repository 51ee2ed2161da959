package org.opengws.benchmarks;

import java.time.LocalDate;
import java.time.ZoneId;

/** What it was measured on. */
final class Machine {

    private Machine() {}

    static String described() {
        Runtime runtime = Runtime.getRuntime();
        return LocalDate.now(ZoneId.systemDefault())
                + ", "
                + runtime.availableProcessors()
                + " cores, "
                + System.getProperty("os.name")
                + ", Java "
                + System.getProperty("java.version")
                + ", heap of at most "
                + runtime.maxMemory() / (1024 * 1024)
                + " MB";
    }
}
