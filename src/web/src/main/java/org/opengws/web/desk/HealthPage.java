package org.opengws.web.desk;

import java.util.ArrayList;
import java.util.List;

import org.opengws.web.Answer;
import org.opengws.web.Domain;
import org.opengws.web.Health;
import org.opengws.web.HealthSource;
import org.opengws.web.Visit;

/** สถานะระบบ: whether the system is well, in words; as JSON at {@code /.gws/health}. */
final class HealthPage implements Screen {

    private final Domain domain;
    private final List<HealthSource> sources;

    /** One thing looked at. */
    public record Line(String name, String level, String detail) {}

    /** The page. */
    public record View(String level, List<Line> lines) {}

    HealthPage(Domain domain, List<HealthSource> sources) {
        this.domain = domain;
        this.sources = List.copyOf(sources);
    }

    @Override
    public Answer answer(Visit visit) {
        Wording wording = new Wording(domain, visit.language());
        List<HealthSource.Check> checks = Health.checks(sources);
        List<Line> lines = new ArrayList<>();
        checks.forEach(check ->
                lines.add(new Line(wording.of(check.name()), check.level().code(), wording.of(check.detail()))));
        return Answer.page("health.ftlh", "view", new View(Health.worst(checks).code(), lines));
    }
}
