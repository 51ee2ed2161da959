package org.opengws.magnolia.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.opengws.magnolia.guard.Guard;
import org.opengws.publishing.language.Text;
import org.opengws.web.HealthSource;
import org.opengws.web.HealthSource.Check;
import org.opengws.web.HealthSource.Level;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The checks as a page for somebody who has no desk, and as JSON. */
final class CheckList {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<Check> checks = new ArrayList<>();

    /** @param trouble why the product does not run, empty while it does */
    CheckList(List<HealthSource> sources, String trouble) {
        if (!trouble.isEmpty()) {
            checks.add(new Check(
                    "product",
                    Level.BAD,
                    Text.of("ระบบ GWS Publishing", "GWS Publishing"),
                    Text.of("ยังไม่ทำงาน: " + trouble, "Not running: " + trouble)));
        }
        sources.forEach(source -> checks.addAll(checks(source)));
    }

    /** What cannot be looked at is no reason to see nothing of the rest. */
    private static List<Check> checks(HealthSource source) {
        String name = source.getClass().getSimpleName();
        return Guard.get("the check " + name, source::checks)
                .orElseGet(() -> List.of(new Check(
                        "check",
                        Level.BAD,
                        Text.of("ตรวจไม่ได้", "Cannot be checked"),
                        Text.of(name, name + ", see Magnolia's log"))));
    }

    boolean isWell() {
        return checks.stream().noneMatch(check -> check.level() == Level.BAD);
    }

    String json() {
        Map<String, Object> body = new LinkedHashMap<>();
        Level worst = checks.stream().map(Check::level).max(Level::compareTo).orElse(Level.GOOD);
        body.put("status", worst.code());
        body.put("checks", checks.stream().map(CheckList::line).toList());
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("checks that cannot be written", e);
        }
    }

    private static Map<String, String> line(Check check) {
        Map<String, String> line = new LinkedHashMap<>();
        line.put("id", check.id());
        line.put("level", check.level().code());
        line.put("th", check.name().th() + ": " + check.detail().th());
        line.put("en", check.name().en() + ": " + check.detail().en());
        return line;
    }

    String html() {
        StringBuilder page = new StringBuilder("<!DOCTYPE html><html lang=\"th\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width\"><title>GWS Publishing</title></head><body>"
                + "<h1>ตรวจสอบการติดตั้ง · Installation check</h1><table><tbody>");
        for (Check check : checks) {
            page.append("<tr><td>").append(mark(check.level())).append("</td><th scope=\"row\" align=\"left\">");
            page.append(escaped(check.name()))
                    .append("</th><td>")
                    .append(escaped(check.detail()))
                    .append("</td></tr>");
        }
        return page.append("</tbody></table></body></html>").toString();
    }

    private static String mark(Level level) {
        return switch (level) {
            case GOOD -> "✓";
            case WARNING -> "!";
            case BAD -> "✗";
        };
    }

    private static String escaped(Text text) {
        String both = text.en().isEmpty() || text.en().equals(text.th()) ? text.th() : text.th() + "\n" + text.en();
        return both.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\n", "<br>");
    }
}
