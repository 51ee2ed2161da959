package org.opengws.publishing.assessment;

import java.util.Locale;
import java.util.Optional;

/** What an item's evidence must show. Its sentence for people is the text {@code evidence-rule.<code>}. */
public enum EvidenceRule {
    /** The scheme's year in the period, the title or the text. */
    YEAR,
    /** The year before the scheme's there. */
    PREVIOUS_YEAR,
    /** For the first six months of the scheme's year. */
    FIRST_HALF,
    /** A PDF and, beside it, a file that a program reads as data. */
    PDF_AND_DATA,
    /** Each person with name, position and contact; a vacant post said to be vacant. */
    COMPLETE_ROWS,
    /** Each month of the scheme's year that is over has a publication of its own, one that says there was nothing too. */
    EACH_MONTH;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<EvidenceRule> byCode(String code) {
        for (EvidenceRule rule : values()) {
            if (rule.code().equals(code)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    /** Whether it is asked of all the evidence together, not of one publication. */
    public boolean isOfAll() {
        return this == EACH_MONTH;
    }
}
