package org.opengws.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.Role;

/** What all parts say about themselves. */
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

    /** Whether he reads what was looked at; everybody else is told only whether all is well. */
    public static boolean mayReadChecks(Person person) {
        return person.is(Role.ADMINISTRATOR) || person.is(Role.AUDITOR);
    }

    /** What every address that gives it as JSON says to that reader; empty is a stranger. */
    public static Map<String, Object> body(List<HealthSource.Check> checks, Optional<Person> reader) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", worst(checks).code());
        if (reader.filter(Health::mayReadChecks).isPresent()) {
            body.put("checks", details(checks));
        }
        return body;
    }

    /** 503 where something does not work, for a watcher that only reads the status. */
    public static int status(List<HealthSource.Check> checks) {
        return worst(checks) == HealthSource.Level.BAD ? 503 : 200;
    }

    private static List<Map<String, String>> details(List<HealthSource.Check> checks) {
        List<Map<String, String>> details = new ArrayList<>();
        for (HealthSource.Check check : checks) {
            Map<String, String> detail = new LinkedHashMap<>();
            detail.put("id", check.id());
            detail.put("level", check.level().code());
            detail.put("th", check.name().th() + ": " + check.detail().th());
            detail.put("en", check.name().en() + ": " + check.detail().en());
            details.add(detail);
        }
        return details;
    }
}
