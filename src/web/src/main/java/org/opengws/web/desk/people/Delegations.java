package org.opengws.web.desk.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.opengws.publishing.Delegating;
import org.opengws.publishing.Recorded;
import org.opengws.publishing.document.IncomingFile;
import org.opengws.publishing.people.Delegation;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.PersonId;
import org.opengws.publishing.people.Role;
import org.opengws.publishing.refusal.Refusal;
import org.opengws.publishing.refusal.RefusalCode;
import org.opengws.web.Answer;
import org.opengws.web.Domain;
import org.opengws.web.Fields;
import org.opengws.web.Visit;
import org.opengws.web.desk.screen.Done;
import org.opengws.web.desk.screen.Failures;
import org.opengws.web.desk.screen.Filters;
import org.opengws.web.desk.screen.Problems;
import org.opengws.web.desk.screen.Screen;
import org.opengws.web.desk.screen.Wording;

/** การมอบอำนาจ: who may act for whom, now, later and before; giving one by its written order. */
public final class Delegations implements Screen {

    private final Domain domain;

    /** The register by state, and its form; no form for those who may not give one. */
    public record View(
            List<DelegationView.Group> groups,
            DelegationView.Span span,
            boolean gives,
            List<Filters.Choice> givers,
            List<Filters.Choice> receivers,
            List<Filters.Group> scopes,
            Map<String, String> typed,
            String today,
            String example,
            Problems problems,
            Done done) {}

    public Delegations(Domain domain) {
        this.domain = domain;
    }

    @Override
    public Optional<Answer> stops(Visit visit) {
        boolean may = domain.publishing().delegating().mayGive(visit.me());
        return may ? Optional.empty() : Optional.of(Failures.forbidden());
    }

    @Override
    public Answer answer(Visit visit) {
        return visit.isPost() ? give(visit) : page(visit, Problems.NONE);
    }

    private Answer give(Visit visit) {
        Fields form = visit.form();
        List<Refusal> refusals = new ArrayList<>();
        for (String field : List.of("from", "until")) {
            boolean left = field.equals("until") && form.value(field).isEmpty();
            if (!left && form.date(field).isEmpty()) {
                refusals.add(Refusal.invalid(field, "not-a-date"));
            }
        }
        Optional<PersonId> by = person(form.value("by"));
        Optional<PersonId> to = person(form.value("to"));
        if (by.isEmpty() || to.isEmpty()) {
            refusals.add(Refusal.of(RefusalCode.FIELD_MISSING, by.isEmpty() ? "by" : "to"));
        }
        if (!refusals.isEmpty()) {
            return page(visit, Problems.of(refusals, domain, visit.language()));
        }
        Optional<IncomingFile> file = visit.posted().file("scan");
        Optional<Recorded<Delegation.Scan>> kept = file.map(sent -> domain.publishing()
                .delegating()
                .keep(visit.me(), sent, domain.storing().uploads()));
        if (kept.filter(Recorded::isRefused).isPresent()) {
            return page(visit, Problems.of(kept.get().refusals(), kept.get().problems(), domain, visit.language()));
        }
        Recorded<Delegation> recorded = domain.publishing()
                .delegating()
                .delegate(
                        visit.me(),
                        new Delegating.Order(
                                form.value("order"),
                                by.orElseThrow(),
                                to.orElseThrow(),
                                form.value("scope"),
                                form.date("from").orElseThrow(),
                                form.date("until"),
                                kept.flatMap(Recorded::value)
                                        .map(Delegation.Scan::sha256)
                                        .orElse(""),
                                form.value("reason")));
        return recorded.fold(
                given -> Answer.redirect(visit.context() + Screen.DESK + "/delegations?done=delegated"),
                reasons -> page(visit, Problems.of(reasons, recorded.problems(), domain, visit.language())));
    }

    private Optional<PersonId> person(String id) {
        return domain.directory().people().stream()
                .map(Person::id)
                .filter(known -> known.value().equals(id))
                .findFirst();
    }

    private Answer page(Visit visit, Problems problems) {
        Wording wording = new Wording(domain, visit.language());
        Delegating delegating = domain.publishing().delegating();
        DelegationView.Maker maker = new DelegationView.Maker(domain, wording, visit.me(), delegating.all());
        View view = new View(
                maker.groups(),
                maker.span(),
                delegating.mayGive(visit.me()),
                choices(visit.form().value("by"), true, visit.me(), wording),
                choices(visit.form().value("to"), false, visit.me(), wording),
                new Filters(domain, wording).topics(visit.form().value("scope")),
                Map.of(
                        "reason", visit.form().value("reason"),
                        "order", visit.form().value("order"),
                        "from", visit.form().value("from"),
                        "until", visit.form().value("until")),
                domain.today().toString(),
                maker.example(),
                problems,
                Done.of(visit, domain, wording));
        return Answer.page("people/delegations.ftlh", "view", view).status(problems.status());
    }

    private List<Filters.Choice> choices(String chosen, boolean top, Person me, Wording wording) {
        boolean onlyMe = top && !me.is(Role.ADMINISTRATOR);
        return domain.directory().people().stream()
                .filter(person -> person.isExecutive() && person.topExecutive() == top)
                .filter(person -> !onlyMe || person.id().equals(me.id()))
                .map(person -> new Filters.Choice(
                        person.id().value(),
                        wording.of(person.name()) + " · " + wording.of(person.position()),
                        person.id().value().equals(chosen)))
                .toList();
    }
}
