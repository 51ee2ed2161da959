package org.opengws.magnolia.people;

import org.opengws.publishing.language.Text;
import org.opengws.publishing.people.Role;

/** What a role is called where a user has no position of his own; also the titles of the roles that are installed. */
public final class RoleTitles {

    private RoleTitles() {}

    public static Text of(Role role) {
        return switch (role) {
            case OWNER -> Text.of("เจ้าหน้าที่ผู้จัดทำ", "Clerk of the owner unit");
            case UNIT_HEAD -> Text.of("หัวหน้าหน่วยงานเจ้าของเรื่อง", "Head of the owner unit");
            case EXECUTIVE -> Text.of("ผู้บริหาร", "Executive");
            case COMMUNICATIONS -> Text.of("เจ้าหน้าที่ส่วนสื่อสารองค์กร", "Corporate communications");
            case DIRECTOR -> Text.of("ผู้อำนวยการศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร", "Director of the ICT centre");
            case VERIFIER -> Text.of("เจ้าหน้าที่ตรวจสอบและเผยแพร่", "Verifier of the ICT centre");
            case ADMINISTRATOR -> Text.of("ผู้ดูแลระบบ", "Administrator");
            case FRONT_OFFICE -> Text.of("หน้าห้องผู้บริหาร", "Executive's front office");
            case AUDITOR -> Text.of("ผู้ตรวจสอบภายใน", "Auditor");
        };
    }
}
