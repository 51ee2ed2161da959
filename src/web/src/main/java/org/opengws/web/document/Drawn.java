package org.opengws.web.document;

import java.util.ArrayList;
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

    Drawn with(List<Finding> more) {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(more);
        return new Drawn(text, pages, pictures, all);
    }

    Inspection inspection() {
        boolean complete = findings.stream().noneMatch(finding -> finding.code().leavesUnread());
        boolean readable = findings.stream().noneMatch(finding -> finding.code() == FindingCode.PARTLY_READ);
        String sha256 = readable ? new NormalisedText(text).sha256() : "";
        return new Inspection(complete, pages, sha256, pictures, Extractor.NAME, findings);
    }
}
