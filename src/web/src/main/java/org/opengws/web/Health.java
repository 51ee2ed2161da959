package org.opengws.web;

import java.util.Comparator;
import java.util.List;

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
}
