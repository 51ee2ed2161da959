package org.opengws.web.desk.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.frontoffice.Preparation;
import org.opengws.publishing.people.Person;
import org.opengws.publishing.people.Role;
import org.opengws.publishing.storage.Page;
import org.opengws.publishing.storage.PublicationLine;
import org.opengws.publishing.upkeep.Duties;
import org.opengws.publishing.upkeep.OwedTopics;
import org.opengws.web.Answer;
import org.opengws.web.Domain;
import org.opengws.web.Visit;
import org.opengws.web.desk.publication.LineView;
import org.opengws.web.desk.publication.SaidView;
import org.opengws.web.desk.screen.Done;
import org.opengws.web.desk.screen.Paging;
import org.opengws.web.desk.screen.Screen;
import org.opengws.web.desk.screen.Wording;

/** งานของฉัน: what waits for the one who looks, what is late in front. */
public final class Inbox implements Screen {

    private static final List<String> GRAVEST_FIRST = List.of("late", "soon", "quiet");

    private final Domain domain;
    private final FirstSteps steps;
    private final FrontOffice frontOffice;

    /** Lines of one urgency, under its name. */
    public record Group(String label, String tone, List<LineView> lines) {}

    /** A decision that may be made on several of the lines at once. */
    public record Several(String verb, String label) {}

    /**
     * The inbox.
     *
     * @param late how many of the lines shown are past their day
     * @param several one for each decision for which at least two of the lines wait
     * @param due how many duties of the reader, which are a list of their own, are due today or overdue
     * @param writes whether the reader may begin a publication
     * @param steps what the administrator of a new office does next
     * @param said the front office's word to a line, by its id
     * @param prepares whether the reader prepares for an executive too
     */
    public record View(
            List<Group> groups,
            Paging paging,
            int late,
            int due,
            List<Several> several,
            boolean writes,
            Done done,
            List<FirstSteps.Step> steps,
            Map<String, SaidView> said,
            boolean prepares) {}

    public Inbox(Domain domain, FirstSteps steps, FrontOffice frontOffice) {
        this.domain = domain;
        this.steps = steps;
        this.frontOffice = frontOffice;
    }

    @Override
    public Answer answer(Visit visit) {
        if (FrontOffice.isAllOf(visit.me())) {
            return frontOffice.answer(visit);
        }
        Wording wording = new Wording(domain, visit.language());
        Page<PublicationLine> page = domain.publishing().inbox(visit.me(), Paging.offset(visit.query()), Paging.SIZE);
        Set<PublicationId> stranded = stranded(visit.me());
        List<LineView> lines = page.items().stream()
                .map(line -> stranded.contains(line.id())
                        ? LineView.stranded(line, domain, wording, visit.me())
                        : LineView.of(line, domain, wording, Optional.of(visit.me())))
                .toList();
        Preparation prepared = prepared(visit.me());
        int late = (int)
                lines.stream().filter(line -> line.urgency().equals("late")).count();
        return Answer.page(
                "lists/inbox.ftlh",
                "view",
                new View(
                        groups(lines, stranded, placed(page.items(), prepared), wording),
                        Paging.of(page, visit.query(), wording),
                        late,
                        due(visit.me()),
                        several(lines, wording),
                        visit.me().is(Role.OWNER),
                        Done.of(visit, domain, wording),
                        steps.of(visit, wording),
                        said(page.items(), prepared, wording),
                        visit.me().is(Role.FRONT_OFFICE)));
    }

    private Preparation prepared(Person me) {
        return me.isExecutive() ? domain.publishing().preparing().of(me.id()) : Preparation.none(me.id());
    }

    private static Set<PublicationId> placed(List<PublicationLine> lines, Preparation prepared) {
        return lines.stream()
                .filter(line -> prepared.place(line::isAt) > 0)
                .map(PublicationLine::id)
                .collect(Collectors.toSet());
    }

    private static Map<String, SaidView> said(List<PublicationLine> lines, Preparation prepared, Wording wording) {
        Map<String, SaidView> said = new LinkedHashMap<>();
        for (PublicationLine line : lines) {
            prepared.note(line::isAt).ifPresent(note -> said.put(line.id().value(), SaidView.of(note, wording)));
        }
        return said;
    }

    private int due(Person me) {
        OwedTopics topics = new OwedTopics(domain.publishing(), domain.workingDays());
        Duties duties = new Duties(domain.publishing(), topics, domain.workingDays());
        LocalDate today = domain.today();
        int due = 0;
        if (me.is(Role.OWNER) || me.is(Role.UNIT_HEAD)) {
            due += duties.ofUnits(domain.publishing().unitsOf(me), today, 0, 1).total();
        }
        if (me.is(Role.COMMUNICATIONS)) {
            due += duties.ofCommunications(today, 0, 1).total();
        }
        return due;
    }

    private Set<PublicationId> stranded(Person me) {
        return domain.publishing().strandedWith(me, 0, Page.COUNTED).items().stream()
                .map(PublicationLine::id)
                .collect(Collectors.toSet());
    }

    /**
     * What nobody answers for first, then what the front office put in order, then what is late. Each keeps the order in
     * which the lines came: what is due first comes first.
     */
    private static List<Group> groups(
            List<LineView> lines, Set<PublicationId> stranded, Set<PublicationId> placed, Wording wording) {
        List<Group> groups = new ArrayList<>();
        Map<Boolean, List<LineView>> parts = lines.stream()
                .collect(Collectors.partitioningBy(line -> stranded.contains(new PublicationId(line.id()))));
        if (!parts.get(true).isEmpty()) {
            groups.add(new Group(wording.of("inbox.group.stranded"), "stranded", parts.get(true)));
        }
        Map<Boolean, List<LineView>> rest = parts.get(false).stream()
                .collect(Collectors.partitioningBy(line -> placed.contains(new PublicationId(line.id()))));
        if (!rest.get(true).isEmpty()) {
            groups.add(new Group(wording.of("inbox.group.arranged"), "arranged", rest.get(true)));
        }
        for (String tone : GRAVEST_FIRST) {
            List<LineView> of = rest.get(false).stream()
                    .filter(line -> line.urgency().equals(tone))
                    .toList();
            if (!of.isEmpty()) {
                groups.add(new Group(wording.of("inbox.group." + tone), tone, of));
            }
        }
        return groups;
    }

    private static List<Several> several(List<LineView> lines, Wording wording) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        lines.stream()
                .map(LineView::verb)
                .filter(verb -> !verb.isEmpty())
                .forEach(verb -> counts.merge(verb, 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .map(entry -> new Several(
                        entry.getKey(), wording.of("together.choose", wording.of("verb." + entry.getKey()))))
                .toList();
    }
}
