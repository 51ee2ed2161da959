package org.opengws.standalone.product;

import java.util.List;

import org.opengws.publishing.language.Text;
import org.opengws.web.HealthSource;

/** Says that decisions were lost and somebody accepted it. */
final class LossHealth implements HealthSource {

    private final LostEnd lostEnd;

    LossHealth(LostEnd lostEnd) {
        this.lostEnd = lostEnd;
    }

    @Override
    public List<Check> checks() {
        List<String> losses = lostEnd.losses();
        String all = String.join("\n", losses);
        return losses.isEmpty()
                ? List.of()
                : List.of(new Check(
                        "losses",
                        Level.WARNING,
                        Text.of("ข้อมูลที่สูญหายและมีผู้ยอมรับ", "Losses that were accepted"),
                        Text.of(all, all)));
    }
}
