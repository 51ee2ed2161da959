package org.opengws.web;

import java.util.Comparator;
import java.util.List;

import org.opengws.publishing.files.Problem;
import org.opengws.publishing.form.Forms;
import org.opengws.publishing.language.Language;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.language.Texts;
import org.opengws.publishing.procedure.Procedures;

/** What all parts say about themselves, and the checks that every host has. */
public final class Health {

    private Health() {}

    public static List<HealthSource.Check> checks(List<HealthSource> sources) {
        return sources.stream().flatMap(source -> source.checks().stream()).toList();
    }

    /** The worst level of them; good where nothing was looked at. */
    public static HealthSource.Level worst(List<HealthSource.Check> checks) {
        return checks.stream()
                .map(HealthSource.Check::level)
                .max(Comparator.naturalOrder())
                .orElse(HealthSource.Level.GOOD);
    }

    /** Procedures, forms and texts: a broken file leaves the last good one in force, and somebody should look. */
    public static HealthSource files(Procedures procedures, Forms forms, Texts texts) {
        return () -> List.of(
                check("procedures", "health.procedures", procedures.problems(), texts),
                check("forms", "health.forms", forms.problems(), texts),
                check("texts", "health.texts", texts.problems(), texts));
    }

    private static HealthSource.Check check(String id, String name, List<Problem> problems, Texts texts) {
        if (problems.isEmpty()) {
            return new HealthSource.Check(
                    id, HealthSource.Level.GOOD, texts.text(name), texts.text("health.files-good"));
        }
        Text detail = new Text(sentences(problems, texts, Language.TH), sentences(problems, texts, Language.EN));
        return new HealthSource.Check(id, HealthSource.Level.WARNING, texts.text(name), detail);
    }

    private static String sentences(List<Problem> problems, Texts texts, Language language) {
        return String.join(
                "\n",
                problems.stream().map(problem -> texts.of(problem, language)).toList());
    }
}
