package org.opengws.web.desk.people;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.opengws.publishing.language.Text;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.people.Role;
import org.opengws.web.Answer;
import org.opengws.web.Domain;
import org.opengws.web.PeopleAdministration;
import org.opengws.web.Visit;
import org.opengws.web.desk.screen.Done;
import org.opengws.web.desk.screen.Failures;
import org.opengws.web.desk.screen.Filters;
import org.opengws.web.desk.screen.Problems;
import org.opengws.web.desk.screen.Screen;
import org.opengws.web.desk.screen.Wording;

/** ผู้ใช้และบทบาท: everybody with an account; the administrator adds people here. */
public final class PeopleList implements Screen {

    private final Domain domain;
    private final PeopleAdministration people;

    /** One account. */
    public record Line(
            String id,
            String name,
            String position,
            String unit,
            List<String> roles,
            boolean enabled,
            List<String> waiting) {}

    /** The list and the form below it. */
    public record View(
            List<Line> lines,
            Map<String, String> typed,
            List<Filters.Choice> roles,
            List<Filters.Choice> units,
            List<Filters.Choice> executives,
            Problems problems,
            Done done) {}

    public PeopleList(Domain domain, PeopleAdministration people) {
        this.domain = domain;
        this.people = people;
    }

    @Override
    public Answer answer(Visit visit) {
        if (!visit.me().is(Role.ADMINISTRATOR)) {
            return Failures.forbidden();
        }
        Wording wording = new Wording(domain, visit.language());
        return visit.isPost() ? create(visit, wording) : page(visit, wording, Problems.NONE);
    }

    private Answer create(Visit visit, Wording wording) {
        PersonId id;
        try {
            id = new PersonId(visit.form().value("id"));
        } catch (IllegalArgumentException noId) {
            Text sentence = domain.texts().text("people.id-form");
            return page(
                    visit,
                    wording,
                    AccountForm.problems(List.of(new PeopleAdministration.Objection("id", sentence)), wording, domain));
        }
        Person person = AccountForm.read(id, visit.form(), domain);
        List<PeopleAdministration.Objection> objections =
                people.create(visit.me(), person, visit.form().raw("password"));
        return objections.isEmpty()
                ? Answer.redirect(visit.context() + Screen.DESK + "/people?done=account")
                : page(visit, wording, AccountForm.problems(objections, wording, domain));
    }

    private Answer page(Visit visit, Wording wording, Problems problems) {
        View view = new View(
                people.all().stream().map(account -> line(account, wording)).toList(),
                AccountForm.typed(visit.form()),
                AccountForm.roles(Set.copyOf(visit.form().all("role")), wording),
                AccountForm.units(visit.form().value("unit"), domain, wording),
                AccountForm.executives(Set.copyOf(visit.form().all("serves")), domain, wording),
                problems,
                Done.of(visit, domain, wording));
        return Answer.page("people/people.ftlh", "view", view).status(problems.status());
    }

    /** A sentence for each thing that a second person has not confirmed. */
    static List<String> waiting(PeopleAdministration.Account account, Wording wording) {
        return account.waiting().stream()
                .map(one -> wording.of("people.waiting." + one.matter()))
                .toList();
    }

    private static Line line(PeopleAdministration.Account account, Wording wording) {
        Person person = account.person();
        return new Line(
                person.id().value(),
                wording.of(person.name()),
                wording.of(person.position()),
                person.unit().map(wording::unit).orElse(""),
                new TreeSet<>(person.roles())
                        .stream()
                                .map(Role::code)
                                .map(code -> wording.of("role." + code))
                                .toList(),
                account.enabled(),
                waiting(account, wording));
    }
}
