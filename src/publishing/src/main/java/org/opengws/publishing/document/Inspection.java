package org.opengws.publishing.document;

import java.util.List;
import java.util.Objects;

/**
 * What was drawn from a file once, when it was stored. A decision never extracts again, so that an update of a library
 * voids nothing.
 *
 * @param complete whether the text layer is whole and could be read
 * @param pages as the file itself counts them; {@link #UNKNOWN_PAGES} where it does not say
 * @param textSha256 of the {@link NormalisedText}; empty if the text could not be read
 * @param pictureSha256 of each picture in it, in the file's order
 * @param extractor name and version of what read it; values by different extractors are not comparable
 */
public record Inspection(
        boolean complete,
        int pages,
        String textSha256,
        List<String> pictureSha256,
        String extractor,
        List<Finding> findings) {

    public static final int UNKNOWN_PAGES = -1;

    public Inspection {
        Objects.requireNonNull(extractor, "extractor");
        pictureSha256 = List.copyOf(pictureSha256);
        findings = List.copyOf(findings);
        pictureSha256.forEach(Sha256::require);
        if (!textSha256.isEmpty()) {
            Sha256.require(textSha256);
        }
        if (complete && textSha256.isEmpty()) {
            throw new IllegalArgumentException("complete, but without a text");
        }
        if (pages < UNKNOWN_PAGES) {
            throw new IllegalArgumentException("pages: " + pages);
        }
    }

    /** Nothing could be drawn from the file. */
    public static Inspection incomplete(String extractor, Finding... findings) {
        return new Inspection(false, UNKNOWN_PAGES, "", List.of(), extractor, List.of(findings));
    }

    public boolean found(FindingCode code) {
        return findings.stream().anyMatch(finding -> finding.code() == code);
    }

    /** Whether nothing in it opens, for anybody. */
    public boolean doesNotOpen() {
        return found(FindingCode.DOES_NOT_OPEN) || found(FindingCode.ENCRYPTED);
    }

    /**
     * Whether no reading said if the file opens: it was ended by a limit, a crash or load, or was made by a reader that
     * did not tell the two apart. Then it is read again, and if need be a person says so.
     */
    public boolean needsAnotherLook() {
        return !doesNotOpen()
                && findings.stream().anyMatch(finding -> finding.code().isNoVerdict());
    }
}
