package org.opengws.web.desk.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.opengws.publishing.Preparing;
import org.opengws.publishing.Recorded;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.frontoffice.Move;
import org.opengws.publishing.frontoffice.Preparation;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.people.Role;
import org.opengws.publishing.refusal.Refusal;
import org.opengws.publishing.refusal.RefusalCode;
import org.opengws.publishing.storage.Page;
import org.opengws.publishing.storage.PublicationLine;
import org.opengws.web.Answer;
import org.opengws.web.Domain;
import org.opengws.web.Fields;
import org.opengws.web.PeopleAdministration;
import org.opengws.web.Visit;
import org.opengws.web.desk.people.OfficeActList;
import org.opengws.web.desk.publication.LineView;
import org.opengws.web.desk.publication.SaidView;
import org.opengws.web.desk.screen.Done;
import org.opengws.web.desk.screen.Failures;
import org.opengws.web.desk.screen.Filters;
import org.opengws.web.desk.screen.Problems;
import org.opengws.web.desk.screen.Screen;
import org.opengws.web.desk.screen.Wording;

/** เตรียมเรื่องให้ผู้บริหาร: what waits for an executive, put in order and annotated by his front office. */
public final class FrontOffice implements Screen {

    public static final String PATH = "/front-office";

    /** What is beyond them is put in order when those before it are decided. */
    private static final int SHOWN = 100;

    private final Domain domain;
    private final Optional<PeopleAdministration> people;

    /**
     * One matter.
     *
     * @param place from 1; 0 where it has none
     * @param last whether none with a place follows it
     * @param typed what stands in the form
     * @param seen what tells whether somebody else wrote meanwhile
     * @param refused whether what is in the form was not saved
     * @param open whether a place or a word may be given; not where another edition is on its way beside the request
     */
    public record Matter(
            LineView line,
            int place,
            boolean last,
            Optional<SaidView> said,
            String typed,
            String seen,
            boolean refused,
            boolean open) {}

    /**
     * The page.
     *
     * @param idle names of those whom he serves and who decide nothing today
     * @param arranged who changed the order last, in a sentence; empty where nobody did
     * @param left how many are not shown
     * @param confirms how much of their access he may confirm
     * @param lost what he typed to a matter that waits there no more, so that he may take it elsewhere
     */
    public record View(
            String executive,
            String name,
            List<Filters.Choice> executives,
            List<String> idle,
            List<Matter> matters,
            long version,
            String arranged,
            int late,
            int left,
            int confirms,
            String lost,
            Problems problems,
            Done done) {}

    public FrontOffice(Domain domain, Optional<PeopleAdministration> people) {
        this.domain = domain;
        this.people = people;
    }

    /** Whether that is all he comes to the desk for, so that it is his inbox. */
    static boolean isAllOf(Person person) {
        return person.is(Role.FRONT_OFFICE)
                && person.roles().size() == 1
                && person.groups().isEmpty();
    }

    @Override
    public Answer answer(Visit visit) {
        if (!visit.me().is(Role.FRONT_OFFICE)) {
            return Failures.forbidden();
        }
        return visit.isPost() ? change(visit) : page(visit, List.of());
    }

    private Answer change(Visit visit) {
        Fields form = visit.form();
        if (!PublicationId.isValid(form.value("id"))) {
            return Failures.missing();
        }
        PublicationId id = new PublicationId(form.value("id"));
        Preparing preparing = domain.publishing().preparing();
        Optional<PersonId> executive =
                chosen(preparing.served(visit.me()), form).map(Person::id);
        if (executive.isEmpty()) {
            return page(visit, List.of(Refusal.of(RefusalCode.EXECUTIVE_NOT_SERVED)));
        }
        Optional<Move> move = Move.byCode(form.value("do"));
        Recorded<Preparation> changed = move.map(to -> preparing.move(
                        visit.me(), executive.get(), id, to, form.number("version", 0, Integer.MAX_VALUE, -1)))
                .orElseGet(
                        () -> preparing.note(visit.me(), executive.get(), id, form.value("note"), form.value("seen")));
        return changed.fold(
                done -> Answer.redirect(visit.context() + Screen.DESK + address(visit.me()) + "?for=" + executive.get()
                        + "&done=" + (move.isPresent() ? "arranged" : "annotated") + "#m-" + id),
                refusals -> page(visit, refusals));
    }

    static String address(Person person) {
        return isAllOf(person) ? "/" : PATH;
    }

    private static Optional<Person> chosen(List<Person> served, Fields fields) {
        return fields.has("for")
                ? served.stream()
                        .filter(person -> person.id().value().equals(fields.value("for")))
                        .findFirst()
                : served.stream().findFirst();
    }

    private Answer page(Visit visit, List<Refusal> refusals) {
        Wording wording = new Wording(domain, visit.language());
        Problems problems = refusals.isEmpty() ? Problems.NONE : Problems.of(refusals, domain, visit.language());
        Preparing preparing = domain.publishing().preparing();
        List<Person> served = preparing.served(visit.me());
        Optional<Person> executive = chosen(served, visit.isPost() ? visit.form() : visit.query());
        Preparation prepared = executive
                .map(person -> preparing.of(person.id()))
                .orElseGet(() -> Preparation.none(visit.me().id()));
        Page<PublicationLine> page = executive
                .map(person -> domain.publishing().prepared(visit.me(), person.id(), 0, SHOWN))
                .orElseGet(Page::empty);
        List<Matter> matters = new ArrayList<>();
        page.items().forEach(line -> matters.add(matter(line, prepared, visit, wording)));
        View view = new View(
                executive.map(person -> person.id().value()).orElse(""),
                executive.map(person -> wording.of(person.name())).orElse(""),
                executives(served, executive, wording),
                preparing.idle(visit.me()).stream().map(wording::person).toList(),
                matters,
                prepared.version(),
                arranged(prepared, wording),
                (int) matters.stream()
                        .filter(matter -> matter.line().urgency().equals("late"))
                        .count(),
                page.total() - matters.size(),
                confirms(visit.me()),
                refusals.isEmpty() || matters.stream().anyMatch(Matter::refused)
                        ? ""
                        : visit.form().value("note").strip(),
                problems,
                Done.of(visit, domain, wording));
        return Answer.page("lists/front-office.ftlh", "view", view).status(problems.status());
    }

    private static String arranged(Preparation prepared, Wording wording) {
        return prepared.arranged()
                .filter(by -> !prepared.ordered().isEmpty())
                .map(by -> wording.of("front-office.arranged", wording.of(by.name()), wording.moment(by.at())))
                .orElse("");
    }

    private static List<Filters.Choice> executives(List<Person> served, Optional<Person> here, Wording wording) {
        return served.stream()
                .map(person -> new Filters.Choice(
                        person.id().value(),
                        wording.of(person.name()) + " · " + wording.of(person.position()),
                        here.filter(one -> one.id().equals(person.id())).isPresent()))
                .toList();
    }

    private Matter matter(PublicationLine line, Preparation prepared, Visit visit, Wording wording) {
        Optional<Preparation.Note> note = prepared.note(line::isAt);
        int place = prepared.place(line::isAt);
        boolean typed = visit.isPost()
                && visit.form().value("id").equals(line.id().value())
                && visit.form().has("note");
        return new Matter(
                LineView.of(line, domain, wording),
                place,
                place == prepared.ordered().size(),
                note.map(one -> SaidView.of(one, wording)),
                typed
                        ? visit.form().value("note")
                        : note.map(Preparation.Note::text).orElse(""),
                note.map(Preparation.Note::seen).orElse(""),
                typed,
                Preparing.mayBePrepared(line));
    }

    private int confirms(Person me) {
        return people.map(kept -> OfficeActList.confirmable(me, kept)).orElse(0);
    }
}
