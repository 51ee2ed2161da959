package org.opengws.publishing.organisation;

import java.util.Locale;
import java.util.Optional;

import org.opengws.publishing.language.Text;

/** What kind of body of the state the whole office is; its units are called by {@link UnitKind}. */
public enum BodyKind {
    MINISTRY("กระทรวงหรือสำนักงานปลัดกระทรวง", "Ministry or office of a permanent secretary"),
    DEPARTMENT("กรมหรือส่วนราชการที่เทียบเท่า", "Department or equivalent"),
    PROVINCE("จังหวัดหรือส่วนราชการประจำจังหวัด", "Province or provincial office"),
    DISTRICT("อำเภอหรือส่วนราชการประจำอำเภอ", "District or district office"),
    LOCAL("องค์กรปกครองส่วนท้องถิ่น (อบจ. เทศบาล อบต.)", "Local government"),
    HOSPITAL("โรงพยาบาลหรือหน่วยบริการสาธารณสุข", "Hospital or health service"),
    SCHOOL("สถานศึกษา", "School or college"),
    UNIVERSITY("มหาวิทยาลัยหรือสถาบันอุดมศึกษา", "University"),
    PUBLIC_ORGANISATION("องค์การมหาชน", "Public organisation"),
    STATE_ENTERPRISE("รัฐวิสาหกิจ", "State enterprise"),
    INDEPENDENT("องค์กรอิสระหรือหน่วยงานของศาลหรือรัฐสภา", "Independent body, court or parliament"),
    OTHER("หน่วยงานอื่นของรัฐ", "Other body of the state");

    private final String th;
    private final String en;

    BodyKind(String th, String en) {
        this.th = th;
        this.en = en;
    }

    public Text label() {
        return new Text(th, en);
    }

    /** As in files: lower case with hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<BodyKind> byCode(String code) {
        for (BodyKind kind : values()) {
            if (kind.code().equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
