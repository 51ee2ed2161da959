package org.opengws.web.desk.units;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.opengws.publishing.KeepingOrganisation;
import org.opengws.publishing.Recorded;
import org.opengws.publishing.files.Problem;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.organisation.Change;
import org.opengws.publishing.organisation.Instrument;
import org.opengws.publishing.organisation.LegalStatus;
import org.opengws.publishing.organisation.Organisation;
import org.opengws.publishing.organisation.Unit;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.organisation.UnitKind;
import org.opengws.publishing.refusal.Refusal;
import org.opengws.web.Answer;
import org.opengws.web.Domain;
import org.opengws.web.Fields;
import org.opengws.web.Visit;
import org.opengws.web.desk.screen.Failures;
import org.opengws.web.desk.screen.Filters;
import org.opengws.web.desk.screen.Problems;
import org.opengws.web.desk.screen.Screen;
import org.opengws.web.desk.screen.Wording;

/** The administrator records one dated act on units; what was typed stays when it is refused. */
public final class UnitActPage implements Screen {

    private final Domain domain;

    /**
     * The form.
     *
     * @param asks which parts this act needs
     * @param units those that exist today
     * @param begins the forms of units that begin with the act
     */
    public record View(
            String act,
            Set<String> asks,
            Map<String, String> typed,
            List<Filters.Choice> units,
            List<Filters.Choice> others,
            List<Filters.Choice> merged,
            List<Filters.Choice> becomes,
            List<Filters.Choice> instruments,
            List<NewUnit> begins,
            int rows,
            Problems problems) {}

    /** The part about a unit that begins. */
    public record NewUnit(
            String prefix,
            String legend,
            List<Filters.Choice> kinds,
            List<Filters.Choice> standings,
            List<Filters.Choice> parents,
            List<Filters.Choice> functions) {}

    public UnitActPage(Domain domain) {
        this.domain = domain;
    }

    /** Links to every act, for whoever may record one. @param unit to begin with, or empty */
    static List<Filters.Saved> acts(Domain domain, Visit visit, String unit) {
        if (!domain.publishing().keepingOrganisation().mayChange(visit.me())) {
            return List.of();
        }
        Wording wording = new Wording(domain, visit.language());
        return UnitActForm.CODES.stream()
                .map(code -> new Filters.Saved(
                        wording.of("unit-act." + code),
                        "/units/acts/" + code + (unit.isEmpty() ? "" : "?unit=" + unit),
                        false))
                .toList();
    }

    @Override
    public Answer answer(Visit visit) {
        String code = visit.variable("act");
        if (!UnitActForm.CODES.contains(code)) {
            return Failures.missing();
        }
        if (!domain.publishing().keepingOrganisation().mayChange(visit.me())) {
            return Failures.forbidden();
        }
        return visit.isPost() && !visit.form().value("do").equals("more")
                ? record(code, visit)
                : page(code, visit, Problems.NONE);
    }

    private Answer record(String code, Visit visit) {
        Organisation organisation = domain.publishing().organisation();
        UnitActForm form = new UnitActForm(code, visit.form(), organisation.units());
        Optional<Instrument> typed = form.instrument(organisation.instruments());
        Optional<Change> change = form.change(typed);
        if (change.isEmpty()) {
            return page(code, visit, labelled(form.refusals(), visit));
        }
        KeepingOrganisation keeping = domain.publishing().keepingOrganisation();
        Optional<Instrument> begun = typed.filter(
                instrument -> organisation.instrument(instrument.id()).isEmpty());
        Recorded<Organisation> recorded = begun.isPresent()
                ? keeping.change(visit.me(), begun.get(), change.get())
                : keeping.change(visit.me(), change.get());
        if (recorded.isRefused()) {
            return page(code, visit, problems(recorded, visit));
        }
        return Answer.redirect(
                visit.context() + Screen.DESK + "/units/" + change.get().unit().value() + "?done=unit-act");
    }

    /** The fields of this form are called otherwise than those of a publication. */
    private Problems labelled(List<Refusal> refusals, Visit visit) {
        Wording wording = new Wording(domain, visit.language());
        Problems plain = Problems.of(refusals, domain, visit.language());
        return Problems.of(
                plain.lines().stream()
                        .map(line -> new Problems.Line(line.field(), label(line.field(), wording), line.sentence()))
                        .toList(),
                plain.status());
    }

    private static String label(String field, Wording wording) {
        String bare = field.replaceFirst("^(begins|into[0-9]+)\\.", "");
        String key = bare.equals("merged") ? "merged-units" : bare;
        return wording.or("unit-act." + key, wording.or("unit-act." + key.replaceFirst("\\..*", ""), ""));
    }

    /** The domain names units by their ids; people know them by name. */
    private Problems problems(Recorded<Organisation> recorded, Visit visit) {
        Wording wording = new Wording(domain, visit.language());
        List<Problems.Line> lines = new ArrayList<>(
                Problems.of(recorded.refusals(), domain, visit.language()).lines());
        for (Problem problem : recorded.problems()) {
            List<String> arguments = problem.arguments().stream()
                    .map(argument -> named(argument, wording))
                    .toList();
            Problem bare = new Problem("", 0, "", problem.code(), arguments);
            String about = named(problem.field(), wording);
            String sentence = domain.texts().of(bare, visit.language());
            lines.add(new Problems.Line("", "", about.isEmpty() ? sentence : about + ": " + sentence));
        }
        return Problems.of(lines, 422);
    }

    private String named(String argument, Wording wording) {
        if (wording.knows("change." + argument)) {
            return wording.of("change." + argument);
        }
        if (argument.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            return wording.day(java.time.LocalDate.parse(argument));
        }
        return UnitId.isValid(argument) ? wording.unit(new UnitId(argument)) : argument;
    }

    private Answer page(String code, Visit visit, Problems problems) {
        Wording wording = new Wording(domain, visit.language());
        Fields given = visit.isPost() ? visit.form() : visit.query();
        int rows = UnitActForm.rows(given);
        List<NewUnit> begins = new ArrayList<>();
        if (UnitActForm.asks(code).contains("begins")) {
            begins.add(newUnit("begins", wording.of("unit-act.new-unit"), given, wording));
        }
        if (UnitActForm.asks(code).contains("becomes")) {
            begins.add(newUnit("begins", wording.of("unit-act.new-unit-if"), given, wording));
        }
        for (int row = 1; UnitActForm.asks(code).contains("into") && row <= rows; row++) {
            begins.add(newUnit("into" + row, wording.of("unit-act.new-unit-number", row), given, wording));
        }
        List<Filters.Choice> becomes = new ArrayList<>(units(given.all("becomes"), wording));
        becomes.add(
                0,
                new Filters.Choice(
                        UnitActForm.NEW,
                        wording.of("unit-act.becomes-new"),
                        given.value("becomes").equals(UnitActForm.NEW)));
        String other = UnitActForm.asks(code).contains("by") ? "by" : "parent";
        View view = new View(
                code,
                UnitActForm.asks(code),
                typed(given, begins),
                units(given.all("unit"), wording),
                units(given.all(other), wording),
                units(given.all(given.has("merged") || visit.isPost() ? "merged" : "unit"), wording),
                becomes,
                instruments(given.value("instrument"), wording),
                begins,
                rows,
                problems);
        return Answer.page("units/unit-act.ftlh", "view", view).status(problems.status());
    }

    private static Map<String, String> typed(Fields given, List<NewUnit> begins) {
        Set<String> fields = new LinkedHashSet<>(
                List.of("day", "day-unknown", "continues", "name.th", "name.en", "short.th", "short.en"));
        fields.addAll(List.of("instrument.name.th", "instrument.name.en", "instrument.date"));
        for (NewUnit unit : begins) {
            Stream.of("id", "name.th", "name.en", "short.th", "short.en", "posts", "note.th", "note.en")
                    .forEach(field -> fields.add(unit.prefix() + "." + field));
        }
        Map<String, String> typed = new HashMap<>();
        fields.forEach(field -> typed.put(field, given.value(field)));
        return typed;
    }

    private NewUnit newUnit(String prefix, String legend, Fields given, Wording wording) {
        List<Filters.Choice> kinds = new ArrayList<>();
        for (UnitKind kind : UnitKind.values()) {
            kinds.add(choice(kind.code(), wording.of(kind.label()), given.all(prefix + ".kind")));
        }
        List<Filters.Choice> standings = new ArrayList<>();
        for (LegalStatus standing : LegalStatus.values()) {
            standings.add(choice(standing.code(), wording.of(standing.label()), given.all(prefix + ".standing")));
        }
        List<Filters.Choice> functions = Stream.of(Unit.ICT_CENTRE, Unit.COMMUNICATIONS)
                .map(function ->
                        choice(function, wording.of("unit-act.function." + function), given.all(prefix + ".function")))
                .toList();
        return new NewUnit(prefix, legend, kinds, standings, units(given.all(prefix + ".parent"), wording), functions);
    }

    private List<Filters.Choice> units(List<String> chosen, Wording wording) {
        return domain.publishing().organisation().unitsOn(domain.today()).stream()
                .map(unit -> choice(unit.id().value(), wording.of(unit.name()), chosen))
                .toList();
    }

    private List<Filters.Choice> instruments(String chosen, Wording wording) {
        List<Filters.Choice> choices = new ArrayList<>();
        choices.add(choice(UnitActForm.NEW, wording.of("unit-act.instrument-new"), List.of(chosen)));
        for (Instrument instrument : domain.publishing().organisation().instruments()) {
            Text name = instrument.name();
            choices.add(choice(instrument.id(), wording.of(name), List.of(chosen)));
        }
        return choices;
    }

    private static Filters.Choice choice(String value, String label, List<String> chosen) {
        return new Filters.Choice(value, label, chosen.contains(value));
    }
}
