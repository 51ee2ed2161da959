package org.opengws.web.desk.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.people.Role;
import org.opengws.web.Answer;
import org.opengws.web.Domain;
import org.opengws.web.PeopleAdministration;
import org.opengws.web.Visit;
import org.opengws.web.desk.screen.Failures;
import org.opengws.web.desk.screen.Filters;
import org.opengws.web.desk.screen.Problems;
import org.opengws.web.desk.screen.Screen;
import org.opengws.web.desk.screen.Wording;

/** One account: who he is, his roles, his access, a new password. */
public final class PersonPage implements Screen {

    private final Domain domain;
    private final PeopleAdministration people;

    /** The form. */
    public record View(
            String id,
            String name,
            boolean enabled,
            Map<String, String> typed,
            List<Filters.Choice> roles,
            List<Filters.Choice> units,
            List<Filters.Choice> executives,
            Problems problems,
            boolean saved,
            List<String> waiting,
            boolean secondFactor) {}

    public PersonPage(Domain domain, PeopleAdministration people) {
        this.domain = domain;
        this.people = people;
    }

    @Override
    public Answer answer(Visit visit) {
        if (!visit.me().is(Role.ADMINISTRATOR)) {
            return Failures.forbidden();
        }
        Optional<PeopleAdministration.Account> account = people.all().stream()
                .filter(known -> known.person().id().value().equals(visit.variable("id")))
                .findFirst();
        return account.map(known -> visit.isPost() ? change(known, visit) : page(known, Problems.NONE, visit))
                .orElseGet(Failures::missing);
    }

    private Answer change(PeopleAdministration.Account account, Visit visit) {
        PersonId id = account.person().id();
        List<PeopleAdministration.Objection> objections = switch (visit.form().value("do")) {
            case "disable" -> people.setEnabled(visit.me(), id, false);
            case "enable" -> people.setEnabled(visit.me(), id, true);
            case "second-factor" ->
                people.secondFactors()
                        .map(factors -> factors.reset(visit.me(), account.person()))
                        .orElse(List.of());
            case "password" -> people.setPassword(visit.me(), id, visit.form().raw("password"));
            default -> people.change(visit.me(), AccountForm.read(id, visit.form(), domain));
        };
        Wording wording = new Wording(domain, visit.language());
        return objections.isEmpty()
                ? Answer.redirect(visit.context() + Screen.DESK + "/people/" + id + "?saved=1")
                : page(account, AccountForm.problems(objections, wording, domain), visit);
    }

    /** As he would be once what waits is confirmed, so that saving something else does not take the request back. */
    private static Person asked(PeopleAdministration.Account account) {
        return account.waiting("rights")
                .flatMap(PeopleAdministration.Waiting::person)
                .orElse(account.person());
    }

    private Answer page(PeopleAdministration.Account account, Problems problems, Visit visit) {
        Wording wording = new Wording(domain, visit.language());
        boolean typed = visit.isPost() && visit.form().has("name.th");
        Set<String> roles = typed
                ? Set.copyOf(visit.form().all("role"))
                : asked(account).roles().stream().map(Role::code).collect(Collectors.toSet());
        String unit = typed
                ? visit.form().value("unit")
                : asked(account).unit().map(UnitId::value).orElse("");
        Set<String> serves = typed
                ? Set.copyOf(visit.form().all("serves"))
                : asked(account).serves().stream().map(PersonId::value).collect(Collectors.toSet());
        View view = new View(
                account.person().id().value(),
                wording.of(account.person().name()),
                account.enabled(),
                typed ? AccountForm.typed(visit.form()) : AccountForm.values(asked(account)),
                AccountForm.roles(roles, wording),
                AccountForm.units(unit, domain, wording),
                AccountForm.executives(serves, domain, wording),
                problems,
                visit.query().has("saved"),
                PeopleList.waiting(account, wording),
                people.secondFactors()
                        .filter(factors -> factors.of(account.person()).on())
                        .isPresent());
        return Answer.page("people/person.ftlh", "view", view).status(problems.status());
    }
}
