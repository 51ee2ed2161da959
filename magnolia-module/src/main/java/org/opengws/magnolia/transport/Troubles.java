package org.opengws.magnolia.transport;

import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;

import org.opengws.web.site.StateServlet;

/** Why a receiver did not say what it holds, as a sentence that says what to do. */
final class Troubles {

    private Troubles() {}

    static Answer noCredential(Receiver receiver) {
        return Answer.none(
                receiver,
                "ยังไม่ได้ตั้งค่า stateToken กรุณากำหนดรหัสลับเดียวกัน ยาวอย่างน้อย " + StateServlet.SHORTEST
                        + " ตัวอักษร (อังกฤษหรือตัวเลข ไม่มีเว้นวรรค) ทั้งที่เครื่องผู้เขียนและเครื่องสาธารณะ",
                "the module's property stateToken is missing, too short or holds more than plain signs; set the same"
                        + " secret of at least " + StateServlet.SHORTEST + " letters and digits here and there");
    }

    static Answer noAddress(Receiver receiver) {
        return Answer.none(
                receiver,
                "ที่อยู่ " + receiver.url() + " ไม่ถูกต้อง กรุณาแก้ไขในการตั้งค่า receivers ของ Magnolia",
                "its url is not an address: " + receiver.url() + "; mend Magnolia's setting of receivers");
    }

    static Answer late(Receiver receiver, Duration limit) {
        return Answer.none(
                receiver,
                "ไม่ตอบภายใน " + limit.toSeconds() + " วินาที กรุณาตรวจสอบว่าเครื่องทำงานและไม่ถูกปิดกั้นระหว่างทาง",
                "no answer within " + limit.toSeconds() + " s; see whether it runs and nothing on the way blocks it");
    }

    static Answer stopped(Receiver receiver) {
        return Answer.none(receiver, "ถูกหยุดระหว่างรอคำตอบ", "stopped while waiting for its answer");
    }

    static Answer unreadable(Receiver receiver) {
        return Answer.none(
                receiver,
                "คำตอบอ่านไม่ได้ กรุณาตรวจสอบว่าติดตั้งโมดูลรุ่นเดียวกัน",
                "its answer cannot be read; see whether the same version of the module is installed there");
    }

    static Answer of(Receiver receiver, Throwable cause, Duration limit) {
        if (cause instanceof HttpTimeoutException) {
            return late(receiver, limit);
        }
        if (cause instanceof ConnectException || cause instanceof UnresolvedAddressException) {
            return Answer.none(
                    receiver,
                    "ติดต่อ " + receiver.url() + " ไม่ได้ กรุณาตรวจสอบว่าเครื่องทำงานอยู่",
                    "cannot be reached at " + receiver.url() + "; see whether it runs");
        }
        return Answer.none(
                receiver,
                "การติดต่อขาดหาย: " + cause.getMessage(),
                "the connection broke: " + (cause.getMessage() == null ? cause : cause.getMessage()));
    }

    static Answer status(Receiver receiver, int status) {
        return switch (status) {
            case 401 ->
                Answer.none(
                        receiver,
                        "ปฏิเสธรหัสลับ (401) กรุณาตั้งค่า stateToken ให้ตรงกันทั้งสองเครื่อง",
                        "refuses the credential (401); set the same stateToken here and there");
            case 403 ->
                Answer.none(
                        receiver,
                        "ไม่อนุญาตให้เข้าถึง " + StateServlet.PATH
                                + " (403) กรุณาเปิดที่อยู่นี้ให้ anonymous ที่เครื่องสาธารณะ",
                        "denies " + StateServlet.PATH + " (403); let anonymous reach that address there");
            case 404 ->
                Answer.none(
                        receiver,
                        "ไม่พบ " + StateServlet.PATH + " (404) กรุณาติดตั้งโมดูลและตั้งค่า stateToken ที่เครื่องนั้น",
                        "has no " + StateServlet.PATH + " (404); install the module there and set its stateToken");
            default ->
                Answer.none(
                        receiver,
                        "ตอบรหัส " + status + " กรุณาดูบันทึกของเครื่องนั้น",
                        "answers with status " + status + "; look into its log");
        };
    }
}
