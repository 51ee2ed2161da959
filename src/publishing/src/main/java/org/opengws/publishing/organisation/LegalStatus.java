package org.opengws.publishing.organisation;

import java.util.Locale;
import java.util.Optional;

import org.opengws.publishing.language.Text;

/** Whether the law knows the unit, or only the office itself. */
public enum LegalStatus {
    /** Set up by a ministerial regulation. */
    FULL("ส่วนราชการตามกฎหมาย", "full unit"),
    /** Set up inside the office (หน่วยงานภายใน). */
    INTERNAL("หน่วยงานภายใน", "internal unit");

    private final String th;
    private final String en;

    LegalStatus(String th, String en) {
        this.th = th;
        this.en = en;
    }

    public Text label() {
        return new Text(th, en);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<LegalStatus> byCode(String code) {
        for (LegalStatus standing : values()) {
            if (standing.code().equals(code)) {
                return Optional.of(standing);
            }
        }
        return Optional.empty();
    }
}
