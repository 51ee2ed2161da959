package org.opengws.publishing.document;

import java.util.Locale;
import java.util.Optional;

/** What an inspection can find; the sentences for people are in the texts. */
public enum FindingCode {
    /** The file carries program code. */
    MACRO,
    /** A password or a permission keeps its content from being read. */
    ENCRYPTED,
    /** Cut off, damaged, or not what its type promises. */
    UNREADABLE,
    /** Pages that show pictures but hold no text: scanned. */
    NO_TEXT_LAYER,
    /** Reading it took more time or memory than the settings allow. */
    OVER_LIMIT,
    /** The content is of another type than the file was stored as. */
    TYPE_DIFFERS;

    /** As stored and in texts' keys: {@code no-text-layer}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<FindingCode> byCode(String code) {
        for (FindingCode finding : values()) {
            if (finding.code().equals(code)) {
                return Optional.of(finding);
            }
        }
        return Optional.empty();
    }
}
