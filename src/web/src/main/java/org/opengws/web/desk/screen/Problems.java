package org.opengws.web.desk.screen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.opengws.publishing.files.Problem;
import org.opengws.publishing.language.Language;
import org.opengws.publishing.refusal.Refusal;
import org.opengws.web.Domain;
import org.opengws.web.RefusalTexts;

/** What a form says about what was refused: all of it above, each part again at its field. */
public final class Problems {

    public static final Problems NONE = new Problems(List.of(), 200);

    private final List<Line> lines;
    private final int status;

    /**
     * One reason.
     *
     * @param field as the form names it, empty where none is at fault
     * @param label what people call the field, may be empty
     */
    public record Line(String field, String label, String sentence) {

        /** Id of the element to go to. */
        public String anchor() {
            return Problems.anchor(field);
        }
    }

    private Problems(List<Line> lines, int status) {
        this.lines = List.copyOf(lines);
        this.status = status;
    }

    public static Problems of(List<Refusal> refusals, List<Problem> problems, Domain domain, Language language) {
        RefusalTexts texts = new RefusalTexts(domain.texts());
        List<Line> lines = new ArrayList<>();
        for (Refusal refusal : refusals) {
            lines.add(new Line(
                    refusal.field(), texts.label(refusal.field(), language), sentence(refusal, texts, language)));
        }
        for (Problem problem : problems) {
            String label = texts.label(problem.field(), language);
            Problem bare = label.isEmpty()
                    ? problem
                    : new Problem(problem.file(), problem.line(), "", problem.code(), problem.arguments());
            lines.add(new Line(problem.field(), label, domain.texts().of(bare, language)));
        }
        return new Problems(lines.stream().distinct().toList(), RefusalTexts.status(refusals));
    }

    public static Problems of(List<Refusal> refusals, Domain domain, Language language) {
        return of(refusals, List.of(), domain, language);
    }

    public static Problems of(List<Line> lines, int status) {
        return new Problems(lines, status);
    }

    /** A limit in bytes reads better in megabytes. */
    private static String sentence(Refusal refusal, RefusalTexts texts, Language language) {
        String limit = refusal.args().getOrDefault("limit", "");
        if (!limit.matches("[0-9]{1,15}")) {
            return texts.sentence(refusal, language);
        }
        String megabytes = Long.parseLong(limit) / (1024 * 1024) + " MB";
        return texts.sentence(Refusal.of(refusal.code(), refusal.field(), "limit", megabytes), language);
    }

    public boolean any() {
        return !lines.isEmpty();
    }

    public List<Line> lines() {
        return lines;
    }

    /** For above the form: what is said of several fields in the same words is said once, of the first. */
    public List<Line> summary() {
        Map<String, Line> summary = new LinkedHashMap<>();
        lines.forEach(line -> summary.putIfAbsent(line.label() + ": " + line.sentence(), line));
        return List.copyOf(summary.values());
    }

    /** Everything about that field and what lies in it. */
    public List<Line> at(String field) {
        return lines.stream().filter(line -> line.field().equals(field)).toList();
    }

    public int status() {
        return status;
    }

    /** The id of a field's element. */
    public static String anchor(String field) {
        return "f-" + field.replaceAll("[^A-Za-z0-9]+", "-");
    }
}
