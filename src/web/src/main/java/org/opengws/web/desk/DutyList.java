package org.opengws.web.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.opengws.publishing.catalogue.Topic;
import org.opengws.publishing.duty.DutyKind;
import org.opengws.publishing.duty.OwedTopic;
import org.opengws.publishing.duty.TopicDuties;
import org.opengws.publishing.files.Csv;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.people.Role;
import org.opengws.publishing.storage.DutyFilter;
import org.opengws.publishing.storage.DutyLine;
import org.opengws.publishing.storage.Page;
import org.opengws.publishing.storage.PublicUnder;
import org.opengws.web.Answer;
import org.opengws.web.Domain;
import org.opengws.web.Fields;
import org.opengws.web.Visit;

/** กำหนดทบทวน: what a unit, or communications, must look at again and by when; as a page or as a table. */
final class DutyList implements Screen {

    private static final int AHEAD = 90;
    private static final int MOST_AHEAD = 730;

    private final Domain domain;
    private final boolean csv;

    /** One duty. */
    public record Line(
            String kind, String title, String address, String owner, String due, String left, String urgency) {}

    /** The list. */
    public record View(
            List<Line> lines,
            Paging paging,
            List<Filters.Choice> kinds,
            List<Filters.Choice> owners,
            int days,
            List<Filters.Saved> saved,
            List<Owed> owed,
            String csv) {}

    /** A publication that a topic owes. @param address of the form to begin it, empty for who does not write */
    public record Owed(
            String topic, String period, String owner, String due, String left, String urgency, String address) {}

    DutyList(Domain domain, boolean csv) {
        this.domain = domain;
        this.csv = csv;
    }

    @Override
    public Answer answer(Visit visit) {
        Wording wording = new Wording(domain, visit.language());
        Fields query = visit.query();
        Set<DutyKind> kinds = kinds(visit);
        Optional<UnitId> owner = owner(visit);
        int days = query.number("days", 0, MOST_AHEAD, AHEAD);
        DutyFilter filter =
                new DutyFilter(kinds, owner, Optional.empty(), domain.today().plusDays(days));
        if (csv) {
            return csv(filter, wording);
        }
        Page<DutyLine> page = domain.publishing().duties(filter, Paging.offset(query), Paging.SIZE);
        View view = new View(
                page.map(line -> line(line, wording)).items(),
                Paging.of(page, query, wording),
                kindChoices(query, wording),
                ownerChoices(owner, wording),
                days,
                saved(visit, wording),
                owed(visit, owner, days, wording),
                "/duties.csv");
        return Answer.page("duties.ftlh", "view", view);
    }

    private static Set<DutyKind> kinds(Visit visit) {
        Set<DutyKind> kinds = EnumSet.noneOf(DutyKind.class);
        for (DutyKind kind : DutyKind.values()) {
            if (visit.query().all("kind").contains(kind.code())) {
                kinds.add(kind);
            }
        }
        if (!kinds.isEmpty()) {
            return kinds;
        }
        boolean communications =
                visit.me().is(Role.COMMUNICATIONS) && !visit.query().has("owner");
        return communications ? EnumSet.of(DutyKind.STANDING_CHECK) : EnumSet.allOf(DutyKind.class);
    }

    /** The reader's own unit unless the address says otherwise; those with a view of everything see everything. */
    private Optional<UnitId> owner(Visit visit) {
        if (visit.query().has("owner")) {
            return domain.publishing().organisation().units().stream()
                    .filter(unit -> unit.value().equals(visit.query().value("owner")))
                    .findFirst();
        }
        boolean ofUnit = visit.me().is(Role.OWNER) || visit.me().is(Role.UNIT_HEAD);
        return ofUnit ? visit.me().unit() : Optional.empty();
    }

    private Line line(DutyLine line, Wording wording) {
        LocalDate due = line.duty().due();
        LineView publication = LineView.of(line.publication(), domain, wording);
        return new Line(
                wording.of("duty." + line.duty().kind().code()),
                publication.title(),
                publication.address(),
                publication.owner(),
                wording.day(due),
                wording.left(due),
                wording.urgency(due));
    }

    /** Of that unit; of every unit, and of none, where no unit is chosen. */
    private List<Owed> owed(Visit visit, Optional<UnitId> owner, int days, Wording wording) {
        LocalDate until = domain.today().plusDays(days);
        boolean writes = visit.me().is(Role.OWNER);
        return owed().stream()
                .filter(owed -> owner.isEmpty() || owed.topic().owner().value().equals(owner))
                .filter(owed -> !owed.due().isAfter(until))
                .map(owed -> new Owed(
                        wording.of(owed.topic().name()),
                        owed.period().map(period -> wording.of(period.label())).orElse(""),
                        owed.topic().owner().value().map(wording::unit).orElseGet(() -> wording.of("topic.no-owner")),
                        wording.day(owed.due()),
                        wording.left(owed.due()),
                        wording.urgency(owed.due()),
                        writes ? "/publications/new?topic=" + owed.topic().id().value() : ""))
                .toList();
    }

    private List<OwedTopic> owed() {
        TopicDuties duties = new TopicDuties(domain.workingDays().get());
        List<OwedTopic> owed = new ArrayList<>();
        for (Topic topic : domain.publishing().catalogue().topics()) {
            PublicUnder under = domain.publishing().publicUnder(topic.id());
            owed.addAll(duties.owed(topic, under.newest(), under.periods(), domain.today()));
        }
        owed.sort(Comparator.comparing(OwedTopic::due));
        return owed;
    }

    private Answer csv(DutyFilter filter, Wording wording) {
        List<List<String>> rows = new ArrayList<>();
        Page<DutyLine> page = domain.publishing().duties(filter, 0, Page.COUNTED);
        page.items()
                .forEach(line -> rows.add(List.of(
                        line.publication().id().value(),
                        wording.of(line.publication().title()),
                        wording.unit(line.publication().owner()),
                        wording.of("duty." + line.duty().kind().code()),
                        line.duty().due().toString())));
        List<String> header = List.of("id", "title", "owner", "duty", "due").stream()
                .map(column -> wording.of("column." + column))
                .toList();
        return new Answer.Plain(200, "text/csv", "duties.csv", Csv.BYTE_ORDER_MARK + Csv.write(header, rows));
    }

    private static List<Filters.Choice> kindChoices(Fields query, Wording wording) {
        List<Filters.Choice> choices = new ArrayList<>();
        for (DutyKind kind : DutyKind.values()) {
            choices.add(new Filters.Choice(
                    kind.code(),
                    wording.of("duty." + kind.code()),
                    query.all("kind").contains(kind.code())));
        }
        return choices;
    }

    private List<Filters.Choice> ownerChoices(Optional<UnitId> chosen, Wording wording) {
        return domain.publishing().organisation().unitsOn(domain.today()).stream()
                .map(unit -> new Filters.Choice(
                        unit.id().value(),
                        wording.of(unit.name()),
                        chosen.filter(unit.id()::equals).isPresent()))
                .toList();
    }

    private static List<Filters.Saved> saved(Visit visit, Wording wording) {
        List<Filters.Saved> saved = new ArrayList<>();
        visit.me()
                .unit()
                .ifPresent(unit -> saved.add(
                        new Filters.Saved(wording.of("filter.unit"), "/duties?owner=" + unit.value(), false)));
        saved.add(new Filters.Saved(wording.of("filter.overdue"), "/duties?owner=&days=0", false));
        saved.add(new Filters.Saved(wording.of("duty.standing-check"), "/duties?owner=&kind=standing-check", false));
        saved.add(new Filters.Saved(wording.of("filter.all"), "/duties?owner=", false));
        return saved;
    }
}
