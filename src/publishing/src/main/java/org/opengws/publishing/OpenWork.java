package org.opengws.publishing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.opengws.publishing.decision.Authority;
import org.opengws.publishing.decision.Circumstances;
import org.opengws.publishing.decision.OfficeToday;
import org.opengws.publishing.edition.EditionState;
import org.opengws.publishing.files.Problem;
import org.opengws.publishing.organisation.Organisation;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.people.Reader;
import org.opengws.publishing.storage.Page;
import org.opengws.publishing.storage.PublicationFilter;
import org.opengws.publishing.storage.Publications;

/**
 * What a change of the units would leave to nobody: public pages that nobody could attest or withdraw, drafts, matters in
 * procedure, topics. A unit that begins with the change may have nobody yet: people are moved to it once it is there.
 */
final class OpenWork {

    /** Every code of its problems begins so. */
    static final String CODE = "open-work-";

    private final Publications publications;
    private final OfficeToday office;

    OpenWork(Publications publications, OfficeToday office) {
        this.publications = publications;
        this.office = office;
    }

    /** @param day on which the change takes effect; before today is from now on */
    List<Problem> leftBy(Organisation before, Organisation after, LocalDate day) {
        Authority today = new Authority(office.with(before, office.now()));
        Instant then = day.isAfter(office.today())
                ? day.atStartOfDay(Circumstances.ZONE).toInstant()
                : office.now();
        Authority afterwards = new Authority(office.with(after, then));
        List<Problem> problems = new ArrayList<>();
        for (UnitId unit : before.units()) {
            boolean ends = !today.actingFor(unit).isEmpty()
                    && afterwards.actingFor(unit).isEmpty();
            boolean left = !today.isDeserted(unit)
                    && afterwards.isDeserted(unit)
                    && before.units().containsAll(afterwards.actingFor(unit));
            if (ends || left) {
                of(unit, problems);
            }
        }
        return problems;
    }

    private void of(UnitId unit, List<Problem> problems) {
        PublicationFilter all = PublicationFilter.ALL.ownedBy(unit);
        List<Problem> open = new ArrayList<>();
        count("public", publications.list(all.onlyPublicOnes(), Reader.PRODUCT, 0, 1), unit, open);
        count("suspended", publications.list(suspended(all), Reader.PRODUCT, 0, 1), unit, open);
        count(
                "drafts",
                publications.list(all.in(Set.of(EditionState.DRAFT, EditionState.RETURNED)), Reader.PRODUCT, 0, 1),
                unit,
                open);
        count(
                "in-procedure",
                publications.list(
                        all.in(Set.of(EditionState.IN_PROCEDURE, EditionState.PUBLISHING)), Reader.PRODUCT, 0, 1),
                unit,
                open);
        count("topics", topics(unit), open, unit);
        if (!open.isEmpty()) {
            count("people", people(unit), open, unit);
        }
        problems.addAll(open);
    }

    private static PublicationFilter suspended(PublicationFilter all) {
        return new PublicationFilter(
                all.states(),
                all.category(),
                all.topic(),
                all.owner(),
                all.editor(),
                all.text(),
                false,
                true,
                all.overdueOn(),
                all.sort());
    }

    private static void count(String kind, Page<?> page, UnitId unit, List<Problem> problems) {
        if (page.total() > 0) {
            problems.add(Problem.of(unit.value(), CODE + kind, (page.more() ? "> " : "") + page.total()));
        }
    }

    private static void count(String kind, Set<String> which, List<Problem> problems, UnitId unit) {
        if (!which.isEmpty()) {
            problems.add(Problem.of(unit.value(), CODE + kind, which.size(), String.join(", ", which)));
        }
    }

    private Set<String> topics(UnitId unit) {
        return names(
                office.catalogue().topics().stream()
                        .filter(topic ->
                                topic.owner().value().filter(unit::equals).isPresent())
                        .toList(),
                topic -> topic.name().th());
    }

    private Set<String> people(UnitId unit) {
        return names(
                office.directory().people().stream()
                        .filter(person -> person.belongsTo(unit))
                        .toList(),
                person -> person.name().th());
    }

    private static <T> Set<String> names(List<T> all, Function<T, String> name) {
        Set<String> names = new TreeSet<>();
        all.forEach(one -> names.add(name.apply(one)));
        return names;
    }
}
