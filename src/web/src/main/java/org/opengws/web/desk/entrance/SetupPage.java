package org.opengws.web.desk.entrance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.opengws.publishing.Recorded;
import org.opengws.publishing.office.OfficeAct;
import org.opengws.publishing.organisation.BodyKind;
import org.opengws.publishing.organisation.Organisation;
import org.opengws.publishing.organisation.Province;
import org.opengws.publishing.organisation.Unit;
import org.opengws.publishing.organisation.UnitKind;
import org.opengws.publishing.people.Person;
import org.opengws.web.Answer;
import org.opengws.web.Domain;
import org.opengws.web.FirstSetup;
import org.opengws.web.PeopleAdministration.Objection;
import org.opengws.web.Visit;
import org.opengws.web.desk.people.AccountForm;
import org.opengws.web.desk.screen.Failures;
import org.opengws.web.desk.screen.Filters;
import org.opengws.web.desk.screen.Problems;
import org.opengws.web.desk.screen.Screen;
import org.opengws.web.desk.screen.Wording;

/**
 * The page behind the one-time address: what the office is called, its first unit, and the account of whoever fills it
 * in. The token is the secret of each request, so nobody can be led here unknowingly. Where the office has its units
 * already, such as after a restart in between, only the account is asked for.
 */
final class SetupPage implements Screen {

    static final String PATH = "/setup";

    private final Domain domain;
    private final FirstSetup setup;

    /**
     * The form.
     *
     * @param office whether the office is asked for, and not only the account
     */
    public record View(
            String token,
            boolean office,
            Map<String, String> typed,
            List<Filters.Choice> bodies,
            List<Filters.Choice> provinces,
            List<Filters.Choice> kinds,
            List<Filters.Choice> functions,
            Problems problems) {}

    SetupPage(Domain domain, FirstSetup setup) {
        this.domain = domain;
        this.setup = setup;
    }

    /** Whether the office waits for it. */
    boolean isOpen() {
        return setup.isOpen();
    }

    /** Whoever does not know the secret sends nothing that is read. */
    @Override
    public Optional<Answer> stops(Visit visit) {
        return setup.accepts(visit.query().value("token"))
                ? Optional.empty()
                : Optional.of(Failures.page(410, "error.setup", ""));
    }

    @Override
    public Answer answer(Visit visit) {
        Optional<Answer> stopped = stops(visit);
        if (stopped.isPresent()) {
            return stopped.get();
        }
        return visit.isPost() ? begin(visit) : page(visit, Problems.NONE);
    }

    private Answer begin(Visit visit) {
        Wording wording = new Wording(domain, visit.language());
        SetupForm form = new SetupForm(visit.form());
        boolean asked = asksOffice();
        Optional<SetupForm.Begins> begins = asked ? form.office() : Optional.empty();
        Optional<Person> administrator = form.administrator();
        List<Problems.Line> lines = new ArrayList<>(
                Problems.of(form.refusals(), domain, visit.language()).lines());
        administrator.ifPresent(person ->
                lines.addAll(lines(setup.objections(person, visit.form().raw("password")), wording)));
        if (!lines.isEmpty() || administrator.isEmpty()) {
            return page(visit, Problems.of(lines, 422));
        }
        Recorded<Organisation> recorded = begins.map(office -> begin(office, administrator.get()))
                .orElseGet(() -> Recorded.of(domain.publishing().organisation()));
        if (recorded.isRefused()) {
            return page(visit, Problems.of(recorded.refusals(), recorded.problems(), domain, visit.language()));
        }
        List<Objection> objections = setup.create(
                visit.query().value("token"), administrator.get(), visit.form().raw("password"));
        return objections.isEmpty()
                ? Answer.redirect(visit.context() + Screen.DESK + "/sign-in?begun")
                : page(visit, Problems.of(lines(objections, wording), 422));
    }

    private Recorded<Organisation> begin(SetupForm.Begins begins, Person administrator) {
        return domain.publishing()
                .beginningOffice()
                .begin(OfficeAct.By.of(administrator), begins.office(), begins.founded(), begins.first());
    }

    private boolean asksOffice() {
        return !domain.publishing().beginningOffice().hasBegun();
    }

    private List<Problems.Line> lines(List<Objection> objections, Wording wording) {
        return AccountForm.problems(objections, wording, domain).lines();
    }

    private Answer page(Visit visit, Problems problems) {
        Wording wording = new Wording(domain, visit.language());
        Map<String, String> typed = new HashMap<>();
        SetupForm.FIELDS.forEach(field -> typed.put(field, visit.form().value(field)));
        View view = new View(
                visit.query().value("token"),
                asksOffice(),
                typed,
                Stream.of(BodyKind.values())
                        .map(kind -> choice(kind.code(), wording.of(kind.label()), typed.get("kind-of-body")))
                        .toList(),
                Province.all().stream()
                        .map(one -> choice(one.code(), wording.of(one.name()), typed.get("province")))
                        .toList(),
                Stream.of(UnitKind.values())
                        .map(kind -> choice(kind.code(), wording.of(kind.label()), typed.get("unit.kind")))
                        .toList(),
                Stream.of(Unit.ICT_CENTRE, Unit.COMMUNICATIONS)
                        .map(function -> new Filters.Choice(
                                function,
                                wording.of("unit-act.function." + function),
                                visit.form().all("unit.function").contains(function)))
                        .toList(),
                problems);
        return Answer.page("entrance/setup.ftlh", "view", view).status(problems.status());
    }

    private static Filters.Choice choice(String value, String label, String chosen) {
        return new Filters.Choice(value, label, value.equals(chosen));
    }
}
