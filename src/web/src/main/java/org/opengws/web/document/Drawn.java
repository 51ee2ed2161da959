package org.opengws.web.document;

import java.util.List;

import org.opengws.publishing.document.Finding;
import org.opengws.publishing.document.FindingCode;
import org.opengws.publishing.document.Inspection;
import org.opengws.publishing.document.NormalisedText;

/** What came out of a file that could be opened, before it is hashed. */
record Drawn(String text, int pages, List<String> pictures, List<Finding> findings) {

    Drawn {
        pictures = List.copyOf(pictures);
        findings = List.copyOf(findings);
    }

    /** A macro leaves the text whole; every other finding means that something was not read. */
    Inspection inspection() {
        boolean complete = findings.stream().allMatch(finding -> finding.code() == FindingCode.MACRO);
        boolean readable = findings.stream().noneMatch(finding -> finding.code() == FindingCode.UNREADABLE);
        String sha256 = readable ? new NormalisedText(text).sha256() : "";
        return new Inspection(complete, pages, sha256, pictures, Extractor.NAME, findings);
    }
}
