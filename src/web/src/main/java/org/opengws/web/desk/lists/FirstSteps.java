package org.opengws.web.desk.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.opengws.publishing.organisation.Body;
import org.opengws.publishing.organisation.Unit;
import org.opengws.publishing.organisation.UnitState;
import org.opengws.publishing.people.Role;
import org.opengws.publishing.storage.PublicationFilter;
import org.opengws.web.Domain;
import org.opengws.web.Health;
import org.opengws.web.HealthSource;
import org.opengws.web.PeopleAdministration;
import org.opengws.web.Visit;
import org.opengws.web.desk.screen.Wording;

/**
 * What the administrator of an office that began by itself does next, each step ticked as the data says. Shown until all
 * are done; an office that came with its units, such as the demonstration, has none.
 */
public final class FirstSteps {

    private static final List<Role> NEEDED =
            List.of(Role.OWNER, Role.UNIT_HEAD, Role.EXECUTIVE, Role.COMMUNICATIONS, Role.DIRECTOR, Role.VERIFIER);

    private final Domain domain;
    private final Optional<PeopleAdministration> people;
    private final List<HealthSource> health;

    /** One step. @param missing what is not there yet, empty where that is plain */
    public record Step(String label, String help, String address, boolean done, String missing) {}

    public FirstSteps(Domain domain, Optional<PeopleAdministration> people, List<HealthSource> health) {
        this.domain = domain;
        this.people = people;
        this.health = List.copyOf(health);
    }

    /** None for anybody but an administrator, and none once everything is done. */
    List<Step> of(Visit visit, Wording wording) {
        if (!visit.me().is(Role.ADMINISTRATOR) || !beganByItself()) {
            return List.of();
        }
        List<Step> steps = new ArrayList<>();
        steps.add(step("units", "/units/acts/established", missingFunctions(), wording));
        steps.add(step(
                "topics",
                "/catalogue/import",
                !domain.publishing().catalogue().topics().isEmpty(),
                wording));
        people.ifPresent(kept -> {
            steps.add(step("auditor", "/people#add", holds(Role.AUDITOR), wording));
            steps.add(step("people", "/people#add", missingRoles(), wording));
            steps.add(step("confirmed", "/acts", isConfirmed(kept), wording));
        });
        boolean well = Health.worst(Health.checks(health)) == HealthSource.Level.GOOD;
        steps.add(step("health", "/health", well, wording));
        steps.add(step("first", "/publications", isAnythingPublic(visit), wording));
        return steps.stream().allMatch(Step::done) ? List.of() : steps;
    }

    private boolean beganByItself() {
        return domain.publishing().organisation().unitsOn(domain.today()).stream()
                .map(UnitState::body)
                .anyMatch(Optional<Body>::isPresent);
    }

    private boolean isConfirmed(PeopleAdministration kept) {
        return holds(Role.AUDITOR)
                && kept.all().stream().allMatch(account -> account.waiting().isEmpty());
    }

    private boolean holds(Role role) {
        return domain.directory().people().stream().anyMatch(person -> person.is(role));
    }

    private boolean isAnythingPublic(Visit visit) {
        return domain.publishing()
                        .as(visit.me())
                        .list(PublicationFilter.ALL.onlyPublicOnes(), 0, 1)
                        .total()
                > 0;
    }

    private List<String> missingFunctions() {
        Set<String> held = domain.publishing().organisation().unitsOn(domain.today()).stream()
                .flatMap(unit -> unit.functions().stream())
                .collect(Collectors.toSet());
        return Stream.of(Unit.ICT_CENTRE, Unit.COMMUNICATIONS)
                .filter(function -> !held.contains(function))
                .map(function -> "unit-act.function." + function)
                .toList();
    }

    private List<String> missingRoles() {
        List<String> missing = new ArrayList<>();
        NEEDED.stream().filter(role -> !holds(role)).forEach(role -> missing.add("role." + role.code()));
        boolean top = domain.directory().people().stream().anyMatch(person -> person.topExecutive());
        if (!top && !missing.contains("role." + Role.EXECUTIVE.code())) {
            missing.add("first-steps.top-executive");
        }
        return missing;
    }

    private Step step(String code, String address, boolean done, Wording wording) {
        return new Step(label(code, wording), help(code, wording), address, done, "");
    }

    private Step step(String code, String address, List<String> missing, Wording wording) {
        String words = missing.stream().map(wording::of).collect(Collectors.joining(", "));
        return new Step(
                label(code, wording),
                help(code, wording),
                address,
                missing.isEmpty(),
                missing.isEmpty() ? "" : wording.of("first-steps.missing", words));
    }

    private static String label(String code, Wording wording) {
        return wording.of("first-steps." + code);
    }

    private static String help(String code, Wording wording) {
        return wording.of("first-steps." + code + ".what");
    }
}
