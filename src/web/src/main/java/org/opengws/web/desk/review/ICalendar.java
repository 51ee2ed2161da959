package org.opengws.web.desk.review;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A calendar file by RFC 5545 with events of whole days; whatever stands in a text stays text. */
final class ICalendar {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    /** Of a line, in bytes; a longer one is folded. */
    private static final int LONGEST = 75;

    private final Appendable out;
    private final String made;

    /** Writes the head at once. */
    ICalendar(Appendable out, String name, Instant made) throws IOException {
        this.out = out;
        this.made = MOMENT.format(made);
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//opengws.org//GWS Publishing//TH");
        line("CALSCALE:GREGORIAN");
        line("X-WR-CALNAME:" + escaped(name));
    }

    /** @param id tells this event apart; the same one again replaces it in a calendar that has it */
    void add(String id, LocalDate day, String summary, String description) throws IOException {
        line("BEGIN:VEVENT");
        line("UID:" + escaped(id) + "@gws");
        line("DTSTAMP:" + made);
        line("DTSTART;VALUE=DATE:" + DAY.format(day));
        line("DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)));
        line("SUMMARY:" + escaped(summary));
        line("DESCRIPTION:" + escaped(description));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    void end() throws IOException {
        line("END:VCALENDAR");
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replaceAll("[\r\n]", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    /** Folded between characters, never inside one. */
    private void line(String line) throws IOException {
        StringBuilder text = new StringBuilder(line.length() + 8);
        int length = 0;
        for (int i = 0; i < line.length(); ) {
            int point = line.codePointAt(i);
            int size = Character.toString(point).getBytes(StandardCharsets.UTF_8).length;
            if (length + size > LONGEST) {
                text.append("\r\n ");
                length = 1;
            }
            text.appendCodePoint(point);
            length += size;
            i += Character.charCount(point);
        }
        out.append(text.append("\r\n"));
    }
}
