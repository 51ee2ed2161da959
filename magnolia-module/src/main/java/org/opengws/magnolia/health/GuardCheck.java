package org.opengws.magnolia.health;

import java.util.List;
import java.util.TreeMap;

import org.opengws.magnolia.guard.Guard;
import org.opengws.publishing.language.Text;
import org.opengws.web.HealthSource;

/** What of the product this Magnolia goes on without. */
public final class GuardCheck implements HealthSource {

    private static final Text NAME =
            Text.of("ส่วนที่ทำงานกับ Magnolia รุ่นนี้ไม่ได้", "Parts that do not work with this Magnolia");

    @Override
    public List<Check> checks() {
        // why the product does not run is said where it is asked for
        TreeMap<String, String> troubles = new TreeMap<>(Guard.troubles());
        troubles.remove(Guard.PRODUCT);
        if (troubles.isEmpty()) {
            return List.of(new Check("parts", Level.GOOD, NAME, Text.of("ไม่มี", "none")));
        }
        StringBuilder lines = new StringBuilder();
        troubles.forEach(
                (part, reason) -> lines.append('\n').append(part).append(": ").append(reason));
        return List.of(new Check("parts", Level.WARNING, NAME, Text.of(lines.toString(), lines.toString())));
    }
}
