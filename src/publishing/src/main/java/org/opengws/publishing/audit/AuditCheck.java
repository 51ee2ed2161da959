package org.opengws.publishing.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Checks an export against the heads that were handed out, from these two files alone. Needs memory for the journal,
 * about 400 bytes for each decision.
 */
public final class AuditCheck {

    private AuditCheck() {}

    /**
     * @param export as {@link AuditExport} writes it
     * @param heads as {@link HeadFile} keeps it; the auditor's own copy
     * @throws IOException where a file cannot be read, or is no UTF-8
     */
    public static AuditReport check(Path export, Path heads) throws IOException {
        HeadsRead handedOut = new HeadsRead();
        for (String line : Files.readAllLines(heads, StandardCharsets.UTF_8)) {
            handedOut.line(line);
        }
        Checking checking = new Checking(handedOut);
        try (BufferedReader lines = Files.newBufferedReader(export, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                checking.line(line);
            }
        }
        return checking.report();
    }

    /** The same on lines in memory. */
    static AuditReport check(List<String> export, List<String> heads) {
        HeadsRead handedOut = new HeadsRead();
        heads.forEach(handedOut::line);
        Checking checking = new Checking(handedOut);
        export.forEach(checking::line);
        return checking.report();
    }
}
