package org.opengws.publishing.organisation;

import java.util.Locale;
import java.util.Optional;

import org.opengws.publishing.language.Text;

/** What a unit is called in the structure of a Thai government office. */
public enum UnitKind {
    OFFICE("สำนักงาน", "office"),
    BUREAU("สำนัก", "bureau"),
    CENTRE("ศูนย์", "centre"),
    GROUP("กลุ่ม", "group"),
    SECTION("ส่วน", "section"),
    DIVISION("กอง", "division"),
    BRANCH("ฝ่าย", "branch"),
    WORKGROUP("กลุ่มงาน", "work group"),
    WORK("งาน", "work unit");

    private final String th;
    private final String en;

    UnitKind(String th, String en) {
        this.th = th;
        this.en = en;
    }

    public Text label() {
        return new Text(th, en);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<UnitKind> byCode(String code) {
        for (UnitKind kind : values()) {
            if (kind.code().equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
