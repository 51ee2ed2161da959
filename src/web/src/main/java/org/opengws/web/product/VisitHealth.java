package org.opengws.web.product;

import java.nio.file.Path;
import java.util.List;

import org.opengws.publishing.language.Text;
import org.opengws.publishing.visits.Visits;
import org.opengws.web.HealthSource;

/** Whether visits are saved, and whether visitors are told apart. */
public final class VisitHealth implements HealthSource {

    /** Of fewer views nothing can be said. */
    private static final int LEAST_VIEWS = 200;

    private static final double NEARLY_ALL = 0.95;
    private static final Text NAME = Text.of("การนับการเข้าชม", "Counting visits");

    private final Visits visits;

    public VisitHealth(Visits visits) {
        this.visits = visits;
    }

    /** Where they are not counted, since that folder cannot be written. */
    public static Check off(Path folder) {
        return check(
                Level.BAD,
                "ไม่ได้นับการเข้าชม เพราะเขียนโฟลเดอร์นี้ไม่ได้: " + folder,
                "Visits are not counted, since this folder cannot be written: " + folder);
    }

    @Override
    public List<Check> checks() {
        Visits.Health health = visits.health();
        if (health.failsSince().isPresent()) {
            String since = health.failsSince().get() + ": " + health.reason();
            return List.of(check(
                    Level.BAD,
                    "บันทึกไม่ได้ตั้งแต่ " + since + " ยอดที่นับไว้ยังอยู่ในหน่วยความจำและจะบันทึกเมื่อกลับมาทำงานได้",
                    "Cannot be saved since " + since
                            + "; what was counted waits in memory and is saved once that works"));
        }
        return List.of(isFromOneAddress() ? oneAddress() : kept(health));
    }

    private boolean isFromOneAddress() {
        Visits.Places places = visits.places();
        return places.views() >= LEAST_VIEWS && places.ofOne() > places.views() * NEARLY_ALL;
    }

    private Check oneAddress() {
        Visits.Places places = visits.places();
        return check(
                Level.WARNING,
                "วันนี้การเข้าชม " + places.ofOne() + " จาก " + places.views()
                        + " ครั้งมาจากที่อยู่เครือข่ายเดียว หากมีพร็อกซีอยู่หน้าระบบ กรุณาระบุที่อยู่ของพร็อกซีใน trustedProxies",
                places.ofOne() + " of today's " + places.views()
                        + " views come from one address; where a proxy stands before the product, name it in"
                        + " trustedProxies");
    }

    private static Check kept(Visits.Health health) {
        return health.saltKept()
                ? check(Level.GOOD, "ปกติ", "Good")
                : check(
                        Level.WARNING,
                        "เขียนไฟล์รหัสสุ่มประจำวันไม่ได้ หากระบบเริ่มใหม่วันนี้ ผู้เข้าชมเดิมจะถูกนับอีกครั้ง",
                        "The day's salt cannot be written; after a restart today, visitors who were here count anew");
    }

    private static Check check(Level level, String thai, String english) {
        return new Check("visits", level, NAME, Text.of(thai, english));
    }
}
