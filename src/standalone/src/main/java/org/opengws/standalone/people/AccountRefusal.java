package org.opengws.standalone.people;

import java.util.Locale;

import org.opengws.publishing.language.Text;
import org.opengws.publishing.language.TypedText;

/** Why a change to an account is refused. */
public enum AccountRefusal {
    /** The id is somebody's, or differs from one only in capital letters. */
    ACCOUNT_EXISTS("id", "มีบัญชีชื่อนี้อยู่แล้ว", "There is an account of that name already"),
    /** What was done under it would be taken for nobody's. */
    ACCOUNT_RESERVED(
            "id",
            "ชื่อบัญชีนี้สงวนไว้สำหรับระบบ กรุณาใช้ชื่ออื่น",
            "This account name is the product's own; please choose another one"),
    ACCOUNT_UNKNOWN("id", "ไม่พบบัญชีนี้", "There is no such account"),
    /** No address that mail could go to; none at all is allowed. */
    MAIL_INVALID(
            "mail",
            "ที่อยู่อีเมลไม่ถูกต้อง เช่น somchai@example.go.th",
            "This is no mail address, such as somchai@example.go.th"),
    /** Shorter than {@value Passwords#SHORTEST} characters. */
    PASSWORD_TOO_SHORT(
            "password",
            "รหัสผ่านต้องมีอย่างน้อย " + PasswordRules.SHORTEST + " ตัวอักษร",
            "A password has at least " + PasswordRules.SHORTEST + " characters"),
    /** Longer than {@value Passwords#LONGEST} characters. */
    PASSWORD_TOO_LONG(
            "password",
            "รหัสผ่านต้องไม่เกิน " + PasswordRules.LONGEST + " ตัวอักษร",
            "A password has at most " + PasswordRules.LONGEST + " characters"),
    /** The password holds the account's id. */
    PASSWORD_HOLDS_NAME(
            "password", "รหัสผ่านต้องไม่มีชื่อบัญชีอยู่ในนั้น", "A password does not hold the account's name"),
    /** Among those that are tried first: a list, a pattern, a name. */
    PASSWORD_GUESSABLE(
            "password",
            "รหัสผ่านนี้คาดเดาได้ง่าย เพราะเป็นคำหรือรูปแบบที่ใช้กันทั่วไป หรือมาจากชื่อบุคคลหรือชื่อหน่วยงาน กรุณาใช้หลายคำที่ไม่เกี่ยวข้องกัน",
            "This password is easily guessed: a common word or pattern, or a name of a person or the office; please use several words that have nothing to do with one another"),
    /** Typed twice, and not the same. */
    PASSWORD_NOT_REPEATED("repeat", "รหัสผ่านใหม่ทั้งสองช่องไม่ตรงกัน", "The two new passwords are not the same"),
    /** The one that he has already. */
    PASSWORD_THE_SAME(
            "password", "รหัสผ่านใหม่ต้องไม่ซ้ำกับรหัสผ่านเดิม", "The new password must not be the present one"),
    /** The present password, which a change must repeat, is another. */
    PASSWORD_WRONG("present", "รหัสผ่านปัจจุบันไม่ถูกต้อง", "The present password is another"),
    /** No code of the app's, none any more, or one that was used. */
    CODE_WRONG(
            "code",
            "รหัสยืนยันไม่ถูกต้องหรือใช้ไปแล้ว กรุณาใช้รหัสที่แอปแสดงอยู่ในขณะนี้",
            "The code is wrong or was used already; please use the one that the app shows now"),
    NO_SECOND_FACTOR("", "บัญชีนี้ไม่ได้ตั้งการยืนยันตัวตนขั้นที่สองไว้", "This account has no second factor"),
    /** One of his roles demands it. */
    SECOND_FACTOR_DEMANDED(
            "",
            "บทบาทของท่านต้องใช้การยืนยันตัวตนขั้นที่สอง จึงยกเลิกไม่ได้",
            "Your role demands a second factor, so it cannot be ended"),
    /** Nobody could give rights any more. */
    LAST_ADMINISTRATOR("roles", "ต้องมีผู้ดูแลระบบอย่างน้อยหนึ่งคน", "At least one administrator must remain"),
    /** Nobody could confirm rights any more. */
    LAST_AUDITOR(
            "roles",
            "ต้องมีผู้ตรวจสอบภายในอย่างน้อยหนึ่งคน กรุณาตั้งผู้ตรวจสอบคนใหม่ก่อน",
            "At least one auditor must remain; please appoint another one first"),
    /**
     * Whoever asked for it, or whom it is about, does not confirm it; nor does anybody but an auditor and, of an
     * executive's access, his front office.
     */
    SECOND_PERSON_NEEDED(
            "",
            "ต้องให้ผู้ตรวจสอบภายในที่มิใช่ผู้ขอและมิใช่เจ้าของบัญชีเป็นผู้ยืนยัน หรือหน้าห้องของผู้บริหาร เฉพาะรหัสผ่านและการยืนยันตัวตนขั้นที่สองของผู้บริหารที่ตนดูแล",
            "An auditor who neither asked nor is concerned must confirm this; of an executive's password or second factor his front office may too"),
    /** It was confirmed, refused or asked anew meanwhile. */
    NOTHING_TO_CONFIRM(
            "",
            "คำขอนี้ได้รับการพิจารณาหรือเปลี่ยนแปลงไปแล้ว กรุณาตรวจดูข้อมูลล่าสุด",
            "This request was decided or changed meanwhile; please look at the latest state"),
    /** Nobody would see it, or somebody would see another than was typed. */
    NAME_UNSEEN(
            "name.th",
            "ชื่อมีอักขระที่มองไม่เห็น อักขระเปลี่ยนทิศทาง หรือการขึ้นบรรทัดใหม่ กรุณาลบออกหรือพิมพ์ใหม่",
            "The name holds a character that nobody sees, that turns its direction, or a line break; please remove it or type anew"),
    NAME_TOO_LONG(
            "name.th",
            "ชื่อต้องไม่เกิน " + TypedNames.LONGEST + " ตัวอักษร",
            "A name has at most " + TypedNames.LONGEST + " characters"),
    POSITION_UNSEEN(
            "position.th",
            "ตำแหน่งมีอักขระที่มองไม่เห็น อักขระเปลี่ยนทิศทาง หรือการขึ้นบรรทัดใหม่ กรุณาลบออกหรือพิมพ์ใหม่",
            "The position holds a character that nobody sees, that turns its direction, or a line break; please remove it or type anew"),
    POSITION_TOO_LONG(
            "position.th",
            "ตำแหน่งต้องไม่เกิน " + TypedNames.LONGEST + " ตัวอักษร",
            "A position has at most " + TypedNames.LONGEST + " characters"),
    REASON_MISSING("reason", "กรุณาระบุเหตุผล", "Please give the reason"),
    REASON_UNSEEN(
            "reason",
            "เหตุผลมีอักขระที่มองไม่เห็น อักขระเปลี่ยนทิศทาง หรือการขึ้นบรรทัดใหม่ กรุณาลบออกหรือพิมพ์ใหม่",
            "The reason holds a character that nobody sees, that turns its direction, or a line break; please remove it or type anew"),
    REASON_TOO_LONG(
            "reason",
            "เหตุผลต้องไม่เกิน " + TypedText.LINE + " ตัวอักษร",
            "A reason has at most " + TypedText.LINE + " characters"),
    /** There is a top executive already; an office has one. */
    SECOND_TOP_EXECUTIVE(
            "topExecutive", "มีผู้บริหารสูงสุดของหน่วยงานอยู่แล้ว", "The office has a top executive already"),
    /** Who prepares for executives decides nothing himself. */
    FRONT_OFFICE_DECIDES_NOTHING(
            "roles",
            "ผู้ที่เป็นหน้าห้องผู้บริหารจะเป็นผู้บริหารในบัญชีเดียวกันไม่ได้ เพราะหน้าห้องจัดเตรียมเรื่องแต่ไม่พิจารณา กรุณาเลือกเพียงบทบาทเดียว",
            "An account is either an executive's front office, which prepares and never decides, or an executive; please choose one of the two"),
    /** Nobody of that name is an executive. */
    SERVES_NO_EXECUTIVE(
            "serves",
            "ผู้ที่ระบุว่าหน้าห้องดูแลมิใช่ผู้บริหาร กรุณาตรวจสอบรายชื่อ",
            "Somebody whom the front office is to serve is no executive; please look at the list"),
    /** The one-time address was used, has expired, or was never given. */
    SETUP_EXPIRED(
            "",
            "ที่อยู่สำหรับตั้งผู้ดูแลระบบคนแรกถูกใช้ไปแล้วหรือหมดอายุ",
            "The one-time address was used or has expired");

    private final String field;
    private final Text sentence;

    AccountRefusal(String field, String th, String en) {
        this.field = field;
        this.sentence = Text.of(th, en);
    }

    /** The field at fault, empty where none is. */
    public String field() {
        return field;
    }

    public Text sentence() {
        return sentence;
    }

    /** As in answers and texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
