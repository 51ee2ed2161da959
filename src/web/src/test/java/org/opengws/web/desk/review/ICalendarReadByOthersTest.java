package org.opengws.web.desk.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.Test;

import com.github.mangstadt.vinnie.io.VObjectPropertyValues;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.component.VEvent;
import biweekly.property.RawProperty;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Our calendar file, read by Biweekly as calendars of other people read it. */
class ICalendarReadByOthersTest {

    private static final Instant MADE = Instant.parse("2026-11-23T02:03:04Z");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);
    private static final String HOSTILE = ";:,\\\"'\r\n \tBEGIN=กำสิ้ญ๐\u200bé𝄞🙂\u0007ab01";

    @Test
    void anEventIsOneWholeDayWithItsOwnIdAndNothingIsWrongWithTheFile() throws IOException {
        biweekly.ICalendar read = read("ปฏิทิน; หน้าที่", "aaaabbbbcccc-2026-12-31", "ทบทวน", "รายละเอียด");

        assertThat(read.validate(ICalVersion.V2_0).isEmpty()).isTrue();
        VEvent event = read.getEvents().get(0);
        assertThat(event.getUid().getValue()).isEqualTo("aaaabbbbcccc-2026-12-31@gws");
        assertThat(day(event.getDateStart().getValue())).isEqualTo(DAY);
        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        assertThat(day(event.getDateEnd().getValue())).isEqualTo(DAY.plusDays(1));
        assertThat(event.getDateTimeStamp().getValue().toInstant()).isEqualTo(MADE);
        RawProperty name = read.getExperimentalProperty("X-WR-CALNAME");
        assertThat(VObjectPropertyValues.unescape(name.getValue())).isEqualTo("ปฏิทิน; หน้าที่");
    }

    @Test
    void aTitleNeverBeginsAnEventOfItsOwn() throws IOException {
        String title = "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:another";
        biweekly.ICalendar read = read("n", "id", title, "");
        assertThat(read.getEvents()).hasSize(1);
        assertThat(read.getEvents().get(0).getSummary().getValue().lines())
                .containsExactly("x", "END:VEVENT", "BEGIN:VEVENT", "SUMMARY:another");
    }

    @Test
    void aLongTitleInThaiAndPicturesComesBackWhole() throws IOException {
        String title = "ประกาศเรื่องที่ยาวมาก🙂".repeat(40);
        assertThat(read("n", "id", title, title).getEvents().get(0).getSummary().getValue())
                .isEqualTo(title);
    }

    @Property
    void whateverIsWrittenOthersReadTheSame(@ForAll("values") String summary, @ForAll("values") String description)
            throws IOException {
        VEvent event = read("n", "id", summary, description).getEvents().get(0);
        assertThat(event.getSummary().getValue()).isEqualTo(text(summary));
        assertThat(event.getDescription().getValue()).isEqualTo(text(description));
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.of(HOSTILE.codePoints().boxed().toList())
                .list()
                .ofMaxSize(120)
                .map(points -> points.stream().map(Character::toString).reduce("", String::concat));
    }

    /** Lines are lines, and what no line can show is left out. */
    private static String text(String value) {
        return value.replace("\r\n", "\n")
                .replace("\r", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n]]", "")
                .replace("\n", System.lineSeparator());
    }

    private static biweekly.ICalendar read(String name, String id, String summary, String description)
            throws IOException {
        StringBuilder out = new StringBuilder();
        ICalendar written = new ICalendar(out, name, MADE);
        written.add(id, DAY, summary, description);
        written.end();
        assertThat(out.toString().split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        List<biweekly.ICalendar> all = Biweekly.parse(out.toString()).all();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static LocalDate day(java.util.Date date) {
        return LocalDate.ofInstant(date.toInstant(), ZoneId.systemDefault());
    }
}
