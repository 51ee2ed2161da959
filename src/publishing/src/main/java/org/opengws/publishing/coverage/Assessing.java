package org.opengws.publishing.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.opengws.publishing.Publishing;
import org.opengws.publishing.assessment.Scheme;
import org.opengws.publishing.assessment.SchemeKey;
import org.opengws.publishing.assessment.Schemes;
import org.opengws.publishing.calendar.WorkingDays;

/** How the items of each scheme are covered today: the topics' coverage, by what answers each item. */
public final class Assessing {

    private final Publishing publishing;
    private final Supplier<WorkingDays> workingDays;
    private final Schemes schemes;

    public Assessing(Publishing publishing, Supplier<WorkingDays> workingDays, Schemes schemes) {
        this.publishing = publishing;
        this.workingDays = workingDays;
        this.schemes = schemes;
    }

    /** The catalogue's own scheme first, then those of the files, the newest year first. */
    public List<Scheme> schemes() {
        List<Scheme> all = new ArrayList<>();
        Scheme.of(publishing.catalogue()).ifPresent(all::add);
        schemes.all().stream()
                .filter(scheme -> all.stream().noneMatch(other -> other.key().equals(scheme.key())))
                .forEach(all::add);
        return all;
    }

    public Optional<Scheme> scheme(SchemeKey key) {
        return schemes().stream().filter(scheme -> scheme.key().equals(key)).findFirst();
    }

    public List<SchemeCoverage> all() {
        return coverage(schemes().stream());
    }

    public Optional<SchemeCoverage> of(SchemeKey key) {
        return coverage(scheme(key).stream()).stream().findFirst();
    }

    private List<SchemeCoverage> coverage(Stream<Scheme> wanted) {
        ItemsCovered items = new ItemsCovered(publishing, new Covering(publishing, workingDays).now());
        return wanted.map(items::of).toList();
    }
}
