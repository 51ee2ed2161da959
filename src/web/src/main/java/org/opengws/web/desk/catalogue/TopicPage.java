package org.opengws.web.desk.catalogue;

import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.opengws.publishing.Recorded;
import org.opengws.publishing.catalogue.Catalogue;
import org.opengws.publishing.catalogue.PeriodDue;
import org.opengws.publishing.catalogue.Provenance;
import org.opengws.publishing.catalogue.Rhythm;
import org.opengws.publishing.catalogue.Sourced;
import org.opengws.publishing.catalogue.Topic;
import org.opengws.publishing.form.FormId;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.procedure.ProcedureId;
import org.opengws.publishing.refusal.Refusal;
import org.opengws.publishing.refusal.RefusalCode;
import org.opengws.web.Answer;
import org.opengws.web.Domain;
import org.opengws.web.Visit;
import org.opengws.web.desk.screen.Failures;
import org.opengws.web.desk.screen.Filters;
import org.opengws.web.desk.screen.Problems;
import org.opengws.web.desk.screen.Screen;
import org.opengws.web.desk.screen.Wording;

/** One topic with the provenance of its values; the administrator changes them, and they become the office's own. */
public final class TopicPage implements Screen {

    private final Domain domain;

    /** The page. */
    public record View(
            TopicView topic,
            boolean changes,
            Map<String, String> typed,
            List<Filters.Choice> procedures,
            List<Filters.Choice> rhythms,
            List<Filters.Choice> forms,
            List<Filters.Choice> owners,
            List<Filters.Choice> intervals,
            List<Filters.Choice> dueAfter,
            Problems problems) {}

    /** Those that people choose from; another one that is in force already is offered too. */
    private static final List<String> INTERVALS =
            List.of("P7D", "P15D", "P1M", "P2M", "P3M", "P4M", "P6M", "P1Y", "P2Y", "P3Y", "P5Y");

    private static final List<String> DUE_AFTER =
            List.of("P7D", "P10D", "P15D", "P30D", "P45D", "P60D", "P90D", "P120D", "P180D");

    public TopicPage(Domain domain) {
        this.domain = domain;
    }

    @Override
    public Answer answer(Visit visit) {
        Optional<Topic> topic = domain.publishing().catalogue().topics().stream()
                .filter(known -> known.id().value().equals(visit.variable("id")))
                .findFirst();
        return topic.map(known ->
                        visit.isPost() ? change(known, visit) : page(known, values(known), Problems.NONE, visit))
                .orElseGet(Failures::missing);
    }

    private Answer change(Topic before, Visit visit) {
        List<Refusal> refusals = new ArrayList<>();
        Map<String, String> typed = values(before);
        typed.replaceAll(
                (field, value) -> visit.form().has(field) ? visit.form().value(field) : value);
        typed.put("on-change", Boolean.toString(visit.form().has("on-change")));
        Optional<Topic> edited = edited(before, typed, refusals);
        if (edited.isEmpty()) {
            return page(before, typed, Problems.of(refusals, domain, visit.language()), visit);
        }
        Recorded<Catalogue> recorded = domain.publishing().keepingCatalogue().editTopic(visit.me(), edited.get());
        return recorded.fold(
                catalogue -> Answer.redirect(visit.context() + Screen.DESK + "/catalogue?done=topic"),
                reasons -> page(
                        before, typed, Problems.of(reasons, recorded.problems(), domain, visit.language()), visit));
    }

    private Optional<Topic> edited(Topic before, Map<String, String> typed, List<Refusal> refusals) {
        Optional<Period> interval = period(typed, "interval", refusals);
        Rhythm rhythm = rhythm(typed.get("rhythm")).orElse(before.rhythm());
        Optional<Period> after = rhythm == Rhythm.PERIODIC ? period(typed, "due-after", refusals) : Optional.empty();
        Optional<ProcedureId> procedure = domain.publishing().procedures().ofTopics().stream()
                .map(known -> known.id())
                .filter(id -> id.value().equals(typed.get("procedure")))
                .findFirst();
        if (procedure.isEmpty()) {
            refusals.add(Refusal.of(RefusalCode.PROCEDURE_UNKNOWN, "procedure"));
        }
        if (!FormId.isValid(typed.get("form"))) {
            refusals.add(Refusal.invalid("form", "unknown-value"));
        }
        if (!refusals.isEmpty()) {
            return Optional.empty();
        }
        Optional<UnitId> owner = domain.publishing().organisation().units().stream()
                .filter(unit -> unit.value().equals(typed.get("owner")))
                .findFirst();
        boolean fromStart = typed.get("due-from").equals("start");
        return Optional.of(new Topic(
                before.id(),
                before.category(),
                Text.of(typed.get("name.th"), typed.get("name.en")),
                Sourced.of(procedure.orElseThrow(), Provenance.OFFICE),
                rhythm,
                Sourced.of(interval.orElseThrow(), Provenance.OFFICE),
                after.map(period -> Sourced.of(new PeriodDue(fromStart, period), Provenance.OFFICE)),
                typed.get("on-change").equals("true"),
                new FormId(typed.get("form")),
                Sourced.of(owner, Provenance.OFFICE),
                Sourced.of(typed.get("provision"), Provenance.OFFICE),
                before.since()));
    }

    private static Optional<Rhythm> rhythm(String code) {
        for (Rhythm rhythm : Rhythm.values()) {
            if (rhythm.code().equals(code)) {
                return Optional.of(rhythm);
            }
        }
        return Optional.empty();
    }

    private static Optional<Period> period(Map<String, String> typed, String field, List<Refusal> refusals) {
        Optional<Period> period = parsed(typed.get(field));
        if (period.isEmpty()) {
            refusals.add(Refusal.invalid(field, "not-a-period"));
        }
        return period;
    }

    /** Empty where it is none, or one of nothing. */
    private static Optional<Period> parsed(String text) {
        try {
            Period period = Period.parse(text.toUpperCase(Locale.ROOT));
            return Optional.of(period).filter(given -> !given.isZero() && !given.isNegative());
        } catch (DateTimeParseException noPeriod) {
            return Optional.empty();
        }
    }

    private static Map<String, String> values(Topic topic) {
        Map<String, String> values = new HashMap<>();
        values.put("name.th", topic.name().th());
        values.put("name.en", topic.name().en());
        values.put("procedure", topic.procedure().value().value());
        values.put("rhythm", topic.rhythm().code());
        values.put("interval", topic.interval().value().toString());
        values.put(
                "due-from",
                topic.due()
                        .filter(due -> due.value().fromStart())
                        .map(due -> "start")
                        .orElse("end"));
        values.put(
                "due-after",
                topic.due().map(due -> due.value().after().toString()).orElse(""));
        values.put("on-change", Boolean.toString(topic.onChange()));
        values.put("form", topic.form().value());
        values.put("owner", topic.owner().value().map(UnitId::value).orElse(""));
        values.put("provision", topic.provision().value());
        return values;
    }

    private Answer page(Topic topic, Map<String, String> typed, Problems problems, Visit visit) {
        Wording wording = new Wording(domain, visit.language());
        List<Filters.Choice> rhythms = new ArrayList<>();
        for (Rhythm rhythm : Rhythm.values()) {
            rhythms.add(new Filters.Choice(
                    rhythm.code(),
                    wording.of("rhythm." + rhythm.code()),
                    rhythm.code().equals(typed.get("rhythm"))));
        }
        View view = new View(
                TopicView.of(topic, domain, wording),
                domain.publishing().keepingCatalogue().mayChange(visit.me()),
                typed,
                domain.publishing().procedures().ofTopics().stream()
                        .map(procedure -> new Filters.Choice(
                                procedure.id().value(),
                                wording.of(procedure.name()),
                                procedure.id().value().equals(typed.get("procedure"))))
                        .toList(),
                rhythms,
                domain.publishing().forms().stream()
                        .map(form -> new Filters.Choice(
                                form.id().value(),
                                wording.of(form.name()),
                                form.id().value().equals(typed.get("form"))))
                        .toList(),
                domain.publishing().organisation().unitsOn(domain.today()).stream()
                        .map(unit -> new Filters.Choice(
                                unit.id().value(),
                                wording.of(unit.name()),
                                unit.id().value().equals(typed.get("owner"))))
                        .toList(),
                periods(INTERVALS, typed.get("interval"), wording),
                periods(DUE_AFTER, typed.get("due-after"), wording),
                problems);
        return Answer.page("catalogue/topic.ftlh", "view", view).status(problems.status());
    }

    private static List<Filters.Choice> periods(List<String> offered, String chosen, Wording wording) {
        List<Period> all = new ArrayList<>(offered.stream().map(Period::parse).toList());
        parsed(chosen).filter(period -> !all.contains(period)).ifPresent(all::add);
        return all.stream()
                .sorted(Comparator.comparingLong(Period::toTotalMonths).thenComparing(Period::getDays))
                .map(period -> new Filters.Choice(
                        period.toString(),
                        wording.interval(period),
                        parsed(chosen).filter(period::equals).isPresent()))
                .toList();
    }
}
