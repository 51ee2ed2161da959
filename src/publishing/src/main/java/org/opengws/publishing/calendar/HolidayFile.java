package org.opengws.publishing.calendar;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.opengws.publishing.files.Checked;
import org.opengws.publishing.files.YamlFile;
import org.opengws.publishing.files.YamlMap;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.language.TextNodes;

/** The strict parser of {@code holidays/*.yaml}: one year, each day of it once. */
public final class HolidayFile {

    private HolidayFile() {}

    public static Checked<Map<LocalDate, Text>> parse(String file, String text) {
        return YamlFile.read(file, text, HolidayFile::read);
    }

    private static Optional<Map<LocalDate, Text>> read(YamlMap map) {
        int year = map.number("year", 1900, 2500);
        if (!map.has("holidays")) {
            map.problem("", "missing", "holidays");
        }
        Map<LocalDate, Text> holidays = new LinkedHashMap<>();
        for (YamlMap item : map.maps("holidays")) {
            Text name = TextNodes.inline(item);
            Optional<LocalDate> day = item.value("date", TypedDay::of);
            if (day.isPresent() && day.get().getYear() != year) {
                item.problem("date", "holiday-of-another-year", day.get(), year);
            } else if (day.isPresent() && holidays.put(day.get(), name) != null) {
                item.problem("date", "holiday-twice", day.get());
            }
        }
        return Optional.of(holidays);
    }
}
