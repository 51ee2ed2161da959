package org.opengws.web.desk.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.opengws.publishing.calendar.FiscalPeriod;
import org.opengws.publishing.catalogue.Rhythm;
import org.opengws.publishing.catalogue.Topic;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.decision.Act;
import org.opengws.publishing.decision.Authority;
import org.opengws.publishing.decision.Draft;
import org.opengws.publishing.edition.Content;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.Verb;
import org.opengws.publishing.language.Language;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.procedure.Procedure;
import org.opengws.publishing.refusal.Refusal;
import org.opengws.publishing.refusal.RefusalCode;
import org.opengws.web.Answer;
import org.opengws.web.Domain;
import org.opengws.web.Visit;
import org.opengws.web.desk.screen.Failures;
import org.opengws.web.desk.screen.Problems;
import org.opengws.web.desk.screen.Screen;
import org.opengws.web.desk.screen.Wording;

/**
 * รายงานว่าไม่มีรายการในงวด: one act by which the owner unit reports that a topic has nothing for a period. It writes the
 * publication and submits it, so that it goes the short way made for it.
 */
final class NothingToReport implements Screen {

    private final Domain domain;

    /** @param way the steps it goes through, by their short names */
    public record View(
            String topic, String period, String title, String summary, String way, String here, Problems problems) {}

    NothingToReport(Domain domain) {
        this.domain = domain;
    }

    /** Where that is reported. */
    static String address(Topic topic, FiscalPeriod period) {
        return "/duties/nothing/" + topic.id().value() + "/" + period.code();
    }

    @Override
    public Answer answer(Visit visit) {
        Optional<Topic> topic = Optional.of(visit.variable("topic"))
                .filter(TopicId::isValid)
                .flatMap(id -> domain.publishing().catalogue().topic(new TopicId(id)))
                .filter(known -> known.rhythm() == Rhythm.PERIODIC);
        Optional<FiscalPeriod> period = FiscalPeriod.parse(visit.variable("period"));
        if (topic.isEmpty() || period.isEmpty()) {
            return Failures.page(404, "error.not-found", "");
        }
        Draft draft = Draft.of(topic.get().id(), content(topic.get(), period.get()));
        return visit.isPost()
                ? report(topic.get(), period.get(), draft, visit)
                : page(topic.get(), period.get(), draft, Problems.NONE, visit);
    }

    private Answer report(Topic topic, FiscalPeriod period, Draft draft, Visit visit) {
        Optional<UnitId> owner = owner(topic, visit.me());
        if (owner.isEmpty()) {
            return page(topic, period, draft, problems(List.of(Refusal.of(RefusalCode.WRONG_UNIT)), visit), visit);
        }
        String request = "nothing-" + topic.id().value() + "-" + period.code();
        return domain.publishing()
                .begin(visit.me(), request, owner.get(), draft)
                .fold(
                        begun -> submit(begun.next(), visit),
                        refusals -> page(topic, period, draft, problems(refusals, visit), visit));
    }

    /** What was begun and cannot be submitted is shown as the draft that it is, with what speaks against it. */
    private Answer submit(Publication begun, Visit visit) {
        String there =
                visit.context() + Screen.DESK + "/publications/" + begun.id().value();
        return domain.publishing()
                .act(visit.me(), begun.id(), Act.of(Verb.SUBMIT, begun.version()))
                .fold(
                        submitted -> Answer.redirect(there + "?done=" + Verb.SUBMIT.code() + "&of="
                                + begun.id().value()),
                        refusals -> Answer.redirect(there));
    }

    /** The topic's own where he writes for it; otherwise the first for which he does. */
    private Optional<UnitId> owner(Topic topic, Person person) {
        List<UnitId> owned = new Authority(domain.publishing().office()).ownedBy(person);
        return topic.owner()
                .value()
                .filter(owned::contains)
                .or(() -> owned.stream().findFirst());
    }

    private Content content(Topic topic, FiscalPeriod period) {
        return Content.nothingIn(period, in("nothing.title", topic, period), in("nothing.summary", topic, period));
    }

    private Text in(String key, Topic topic, FiscalPeriod period) {
        return new Text(in(key, topic, period, Language.TH), in(key, topic, period, Language.EN));
    }

    private String in(String key, Topic topic, FiscalPeriod period, Language language) {
        Wording wording = new Wording(domain, language);
        return wording.of(key, wording.of(topic.name()), wording.period(period));
    }

    private Problems problems(List<Refusal> refusals, Visit visit) {
        return Problems.of(refusals, domain, visit.language());
    }

    private Answer page(Topic topic, FiscalPeriod period, Draft draft, Problems problems, Visit visit) {
        Wording wording = new Wording(domain, visit.language());
        View view = new View(
                wording.of(topic.name()),
                wording.period(period),
                wording.of(draft.content().title()),
                wording.of(draft.content().summary()),
                way(draft, wording),
                address(topic, period),
                problems);
        return Answer.page("review/nothing.ftlh", "view", view).status(problems.status());
    }

    private String way(Draft draft, Wording wording) {
        return domain.publishing().procedureOfToday(draft).map(Procedure::steps).orElse(List.of()).stream()
                .map(step -> wording.of("step-name." + step.kind().code()))
                .collect(Collectors.joining(" → "));
    }
}
