package org.opengws.web.desk.people;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.opengws.publishing.office.OfficeAct;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.people.Delegation;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.people.Role;
import org.opengws.publishing.storage.Page;
import org.opengws.web.Answer;
import org.opengws.web.Domain;
import org.opengws.web.Fields;
import org.opengws.web.PeopleAdministration;
import org.opengws.web.PeopleAdministration.Objection;
import org.opengws.web.Visit;
import org.opengws.web.desk.screen.Done;
import org.opengws.web.desk.screen.Failures;
import org.opengws.web.desk.screen.Paging;
import org.opengws.web.desk.screen.Problems;
import org.opengws.web.desk.screen.Screen;
import org.opengws.web.desk.screen.Wording;

/** ทะเบียนการดำเนินการ: what was done to people, delegations, units and catalogue, and what waits for a second person. */
public final class OfficeActList implements Screen {

    private final Domain domain;
    private final Optional<PeopleAdministration> people;

    /** One act. */
    public record Line(
            int number, String when, String kind, String by, String about, List<Change> changes, String reason) {}

    /** One value before and after, each may be empty. */
    public record Change(String name, String before, String after) {}

    /**
     * What waits for a second person.
     *
     * @param confirms whether the reader is one
     */
    public record Waiting(
            String id,
            String matter,
            String asked,
            String name,
            String rights,
            String by,
            String when,
            boolean confirms) {}

    /**
     * The page; delegations that wait are decided on their own page.
     *
     * @param all whether the reader sees every act; a front office sees what it may confirm, and nothing else
     */
    public record View(
            List<Waiting> waiting,
            int delegations,
            boolean all,
            List<Line> lines,
            Paging paging,
            Problems problems,
            Done done) {}

    public OfficeActList(Domain domain, Optional<PeopleAdministration> people) {
        this.domain = domain;
        this.people = people;
    }

    @Override
    public Answer answer(Visit visit) {
        if (!readsAll(visit.me()) && !visit.me().is(Role.FRONT_OFFICE)) {
            return Failures.forbidden();
        }
        return visit.isPost() ? decide(visit) : page(visit, Problems.NONE);
    }

    private static boolean readsAll(Person person) {
        return person.is(Role.AUDITOR) || person.is(Role.ADMINISTRATOR);
    }

    /** How much waits that he may confirm. */
    public static int confirmable(Person person, PeopleAdministration people) {
        return (int) people.all().stream()
                .flatMap(account -> account.waiting().stream()
                        .filter(one ->
                                people.mayConfirm(person, account.person().id(), one.matter())))
                .count();
    }

    private Answer decide(Visit visit) {
        if (people.isEmpty()) {
            return Failures.missing();
        }
        Fields form = visit.form();
        Optional<PersonId> id = people.get().all().stream()
                .map(account -> account.person().id())
                .filter(known -> known.value().equals(form.value("id")))
                .findFirst();
        if (id.isEmpty()) {
            return Failures.missing();
        }
        boolean confirms = form.value("do").equals("confirm");
        List<Objection> objections = confirms
                ? people.get().confirm(visit.me(), id.get(), form.value("matter"), moment(form.value("asked")))
                : people.get()
                        .refuse(
                                visit.me(),
                                id.get(),
                                form.value("matter"),
                                moment(form.value("asked")),
                                form.value("reason"));
        return objections.isEmpty()
                ? Answer.redirect(visit.context() + Screen.DESK + "/acts?done="
                        + (confirms ? "rights-confirmed" : "rights-refused"))
                : page(visit, AccountForm.problems(objections, new Wording(domain, visit.language()), domain));
    }

    /** What is no moment is the moment of no request. */
    private static Instant moment(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException noMoment) {
            return Instant.MIN;
        }
    }

    private Answer page(Visit visit, Problems problems) {
        Wording wording = new Wording(domain, visit.language());
        boolean all = readsAll(visit.me());
        Page<OfficeAct> page =
                all ? domain.publishing().officeActs().newest(Paging.offset(visit.query()), Paging.SIZE) : Page.empty();
        long delegations = domain.publishing().delegating().all().stream()
                .map(Delegation::course)
                .filter(course -> all && course.isPending())
                .count();
        View view = new View(
                waiting(visit.me(), wording),
                (int) delegations,
                all,
                page.map(act -> line(act, wording)).items(),
                Paging.of(page, visit.query(), wording),
                problems,
                Done.of(visit, domain, wording));
        return Answer.page("people/acts.ftlh", "view", view).status(problems.status());
    }

    private List<Waiting> waiting(Person reader, Wording wording) {
        List<Waiting> waiting = new ArrayList<>();
        people.map(PeopleAdministration::all)
                .orElse(List.of())
                .forEach(account -> account.waiting().forEach(one -> {
                    boolean confirms =
                            people.get().mayConfirm(reader, account.person().id(), one.matter());
                    if (confirms || readsAll(reader)) {
                        waiting.add(waiting(account.person(), one, confirms, wording));
                    }
                }));
        return waiting;
    }

    private static Waiting waiting(Person person, PeopleAdministration.Waiting one, boolean confirms, Wording wording) {
        return new Waiting(
                person.id().value(),
                one.matter(),
                one.at().toString(),
                wording.of(person.name()) + " (" + person.id() + ")",
                one.person().map(asked -> rights(asked, wording)).orElse(""),
                one.by().value().equals("system") ? wording.of("role.system") : wording.person(one.by()),
                wording.moment(one.at()),
                confirms);
    }

    private static String rights(Person asked, Wording wording) {
        List<String> rights = new ArrayList<>();

        new TreeSet<>(asked.roles()).forEach(role -> rights.add(wording.of("role." + role.code())));
        if (asked.topExecutive()) {
            rights.add(wording.of("people.top-executive"));
        }
        rights.addAll(new TreeSet<>(asked.groups()));
        asked.unit().map(wording::unit).ifPresent(rights::add);
        asked.serves().stream().sorted().forEach(id -> rights.add(wording.of("people.serves.one", wording.person(id))));
        return String.join(" · ", rights);
    }

    /** A unit or topic by its name, the registers by theirs. */
    private static String about(OfficeAct act, Wording wording) {
        return switch (act.kind()) {
            case OFFICE_BEGUN, UNITS_CHANGED ->
                UnitId.isValid(act.about()) ? wording.unit(new UnitId(act.about())) : act.about();
            case UNITS_LOADED -> wording.of("menu.units");
            case CATALOGUE_LOADED, CATALOGUE_IMPORTED -> wording.of("menu.catalogue");
            case PRODUCT_UPDATED -> wording.of("acts.about.product");
            case TOPIC_CHANGED -> wording.topicOrCategory(act.about());
            default -> act.about();
        };
    }

    private static Line line(OfficeAct act, Wording wording) {
        String about = act.concerned().isEmpty()
                ? about(act, wording)
                : String.join(
                        ", ", act.concerned().stream().map(wording::person).toList());
        String by = OfficeAct.By.isNobody(act.by().id())
                ? wording.of("role." + act.by().id())
                : act.by().name()
                        + (act.by().position().isEmpty() ? "" : " · " + act.by().position());
        return new Line(
                act.number(),
                wording.moment(act.at()),
                wording.of("office-act." + act.kind().code()),
                by,
                about,
                new ActValues(wording).of(act.before(), act.after()),
                act.reason());
    }
}
