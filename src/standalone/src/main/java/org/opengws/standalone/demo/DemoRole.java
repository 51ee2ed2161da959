package org.opengws.standalone.demo;

import java.util.List;

import org.opengws.publishing.language.Text;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.Role;
import org.opengws.web.FirstVisit.Step;

/** The parts that one may play in the demo, in the order in which a publication meets them. */
enum DemoRole {
    CLERK(
            new Text("เจ้าหน้าที่ผู้จัดทำ", "Clerks"),
            new Text(
                    "จัดทำเรื่อง เสนอขออนุมัติ แก้ไขเรื่องที่ถูกส่งคืน และยืนยันว่าข้อมูลเป็นปัจจุบัน",
                    "Write, submit, mend what was returned, and confirm that information is current."),
            List.of()),
    HEAD(
            new Text("หัวหน้าหน่วยงาน", "Unit heads"),
            new Text(
                    "เห็นชอบเรื่องของหน่วยงาน เสนอบันทึกต่อผู้อำนวยการศูนย์ฯ และยกเลิกการเผยแพร่",
                    "Endorse the unit's work, send its memos, withdraw what it no longer stands by."),
            List.of(place("ดูรายการเผยแพร่ที่เปลี่ยนล่าสุด", "See what changed last", "/publications"))),
    EXECUTIVE(
            new Text("ผู้บริหาร", "Executives"),
            new Text(
                    "อนุมัติ ส่งคืน หรือไม่อนุมัติ และมอบอำนาจให้ผู้อื่นอนุมัติแทน",
                    "Approve, return or reject, and let a deputy act instead."),
            List.of(place("ดูการมอบอำนาจที่มีผลอยู่", "See the delegation in force", "/delegations"))),
    FRONT_OFFICE(
            new Text("หน้าห้องผู้บริหาร", "Executive's front office"),
            new Text(
                    "เตรียมและจัดลำดับเรื่องให้ผู้บริหาร โดยไม่พิจารณาแทน",
                    "Prepares and orders what waits for the executive, and decides nothing."),
            List.of(
                    place("จัดลำดับและเขียนบันทึกให้ผู้บริหาร", "Put in order and annotate", "/front-office"),
                    place(
                            "ดูรายการที่อยู่ระหว่างดำเนินการ",
                            "See what is on its way",
                            "/publications?state=in-procedure"))),
    DIRECTOR(
            new Text("ผู้อำนวยการศูนย์เทคโนโลยีสารสนเทศและการสื่อสาร", "Director of the ICT centre"),
            new Text("รับเรื่องจากบันทึกข้อความและมอบหมายเจ้าหน้าที่", "Receive the memo and assign an officer."),
            List.of(place(
                    "ดูรายการที่อยู่ระหว่างดำเนินการ", "See what is on its way", "/publications?state=in-procedure"))),
    VERIFIER(
            new Text("เจ้าหน้าที่ตรวจสอบและเผยแพร่", "Verifiers"),
            new Text(
                    "ตรวจไฟล์และหมวดหมู่ แล้วเผยแพร่ หรือส่งคืนเพื่อแก้ไข",
                    "Check files and category, then publish or send back."),
            List.of(place("ดูรายการที่เผยแพร่อยู่", "See what is public", "/publications?public=1"))),
    COMMUNICATIONS(
            new Text("ส่วนสื่อสารองค์กร", "Communications"),
            new Text("ตรวจข้อมูลทั่วไปที่เผยแพร่แล้ว และแจ้งให้ปรับปรุง", "Check what is public and ask for updates."),
            List.of(
                    place("ตรวจสอบข้อมูลที่ถึงรอบ", "Check what is due", "/duties"),
                    place(
                            "ดูข้อมูลที่ไม่มีหน่วยงานเจ้าของเรื่อง",
                            "See what nobody owns",
                            "/duties?owner=&concern=unowned"),
                    place("ดูปฏิทินทั้งปี", "See the year", "/duties/calendar?owner="))),
    ADMINISTRATOR(
            new Text("ผู้ดูแลระบบและผู้ตรวจสอบภายใน", "Administrator and auditor"),
            new Text(
                    "ดูความครบถ้วนของหัวข้อ โครงสร้างหน่วยงานในอดีต และสถานะระบบ",
                    "See how topics are covered, the office's structure on any day, and the system's health."),
            List.of(
                    place(
                            "ดูหัวข้อที่ยังไม่มีข้อมูลเผยแพร่",
                            "See topics without anything public",
                            "/catalogue?coverage=missing"),
                    place("เลื่อนดูโครงสร้างหน่วยงานย้อนหลัง", "Slide through the office's history", "/units"),
                    place("ดูสถานะระบบ", "See the system's health", "/health")));

    private final Text title;
    private final Text sentence;
    private final List<Step> places;

    DemoRole(Text title, Text sentence, List<Step> places) {
        this.title = title;
        this.sentence = sentence;
        this.places = places;
    }

    private static Step place(String th, String en, String address) {
        return new Step(new Text(th, en), address);
    }

    /** The part of somebody of the demo; the director of the centre is one, whatever else he is. */
    static DemoRole of(Person person) {
        if (person.is(Role.DIRECTOR)) {
            return DIRECTOR;
        }
        if (person.is(Role.EXECUTIVE)) {
            return EXECUTIVE;
        }
        if (person.is(Role.FRONT_OFFICE)) {
            return FRONT_OFFICE;
        }
        if (person.is(Role.UNIT_HEAD)) {
            return HEAD;
        }
        if (person.is(Role.VERIFIER)) {
            return VERIFIER;
        }
        if (person.is(Role.COMMUNICATIONS)) {
            return COMMUNICATIONS;
        }
        return person.is(Role.OWNER) ? CLERK : ADMINISTRATOR;
    }

    Text title() {
        return title;
    }

    Text sentence() {
        return sentence;
    }

    List<Step> places() {
        return places;
    }
}
