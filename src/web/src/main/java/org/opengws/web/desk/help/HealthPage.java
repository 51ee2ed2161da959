package org.opengws.web.desk.help;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.opengws.web.Answer;
import org.opengws.web.Domain;
import org.opengws.web.Health;
import org.opengws.web.HealthSource;
import org.opengws.web.Visit;
import org.opengws.web.desk.screen.Screen;
import org.opengws.web.desk.screen.Wording;

/** สถานะระบบ: whether the system is well, in words, and, for administrator and auditor, what was looked at; as JSON at {@code /.gws/health}. */
public final class HealthPage implements Screen {

    private static final Pattern MOMENT = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,18}Z");

    private final Domain domain;
    private final List<HealthSource> sources;

    /** One thing looked at. */
    public record Line(String name, String level, String detail) {}

    /** The page. */
    public record View(String level, List<Line> lines) {}

    public HealthPage(Domain domain, List<HealthSource> sources) {
        this.domain = domain;
        this.sources = List.copyOf(sources);
    }

    @Override
    public Answer answer(Visit visit) {
        Wording wording = new Wording(domain, visit.language());
        List<HealthSource.Check> checks = Health.checks(sources);
        List<Line> lines = new ArrayList<>();
        checks.stream()
                .filter(check -> Health.mayReadChecks(visit.me()))
                .forEach(check ->
                        lines.add(new Line(name(check, wording), check.level().code(), detail(check, wording))));
        return Answer.page(
                "help/health.ftlh", "view", new View(Health.worst(checks).code(), lines));
    }

    /** A part of the system is called as people call it, where the texts know a word for it. */
    private static String name(HealthSource.Check check, Wording wording) {
        return wording.or("health.check." + check.id(), wording.of(check.name()));
    }

    /** Moments as people write them. */
    private static String detail(HealthSource.Check check, Wording wording) {
        return MOMENT.matcher(wording.of(check.detail()))
                .replaceAll(found -> Matcher.quoteReplacement(wording.moment(Instant.parse(found.group()))));
    }
}
