package org.opengws.publishing.document;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What an inspection can find; the sentences for people are in the texts. */
public enum FindingCode {
    /** The file carries program code. */
    MACRO,
    /** A password or a permission keeps its content from being read. */
    ENCRYPTED,
    /** No program opens it, or no page of it can be drawn. */
    DOES_NOT_OPEN,
    /** It opens, but something in it could not be read. */
    PARTLY_READ,
    /** As earlier readers said it, of what does not open and of what they could not read alike. */
    UNREADABLE,
    /** The process that read it ended; that says nothing about the file. */
    READER_ENDED,
    /** Pages that show pictures but hold no text: scanned. */
    NO_TEXT_LAYER,
    /** Reading it took more time or memory than the settings allow. */
    OVER_LIMIT,
    /** The content is of another type than the file was stored as. */
    TYPE_DIFFERS,
    /** What a font's letters are called and what the file says that they mean contradict one another. */
    TEXT_CONTRADICTS,
    /** It carries program code that a viewer runs. */
    SCRIPT,
    /** It opens another program, file or address by itself. */
    LAUNCH,
    /** Other files lie inside it. */
    EMBEDDED_FILE,
    /** What was deleted or inserted under revision is still in it. */
    TRACKED_CHANGES,
    /** Comments of those who worked on it. */
    COMMENTS,
    /** Text that is there and not shown. */
    HIDDEN_TEXT;

    /** Those that leave what the file says whole. */
    private static final Set<FindingCode> BESIDE =
            EnumSet.of(MACRO, TEXT_CONTRADICTS, SCRIPT, LAUNCH, EMBEDDED_FILE, TRACKED_CHANGES, COMMENTS, HIDDEN_TEXT);

    /** Whether something of the file was not read. */
    public boolean leavesUnread() {
        return !BESIDE.contains(this);
    }

    /** Whether it leaves open if the file opens at all. */
    boolean isNoVerdict() {
        return this == OVER_LIMIT || this == READER_ENDED || this == UNREADABLE;
    }

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
