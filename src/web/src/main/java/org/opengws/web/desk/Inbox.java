package org.opengws.web.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.opengws.publishing.people.Role;
import org.opengws.publishing.storage.Page;
import org.opengws.publishing.storage.PublicationLine;
import org.opengws.web.Answer;
import org.opengws.web.Domain;
import org.opengws.web.Visit;

/** งานของฉัน: what waits for the one who looks, what is late in front. */
final class Inbox implements Screen {

    private static final List<String> GRAVEST_FIRST = List.of("late", "soon", "quiet");

    private final Domain domain;
    private final FirstSteps steps;

    /** Lines of one urgency, under its name. */
    public record Group(String label, String tone, List<LineView> lines) {}

    /** A decision that may be made on several of the lines at once. */
    public record Several(String verb, String label) {}

    /**
     * The inbox.
     *
     * @param late how many of the lines shown are past their day
     * @param several one for each decision for which at least two of the lines wait
     * @param writes whether the reader may begin a publication
     * @param steps what the administrator of a new office does next
     */
    public record View(
            List<Group> groups,
            Paging paging,
            int late,
            List<Several> several,
            boolean writes,
            Done done,
            List<FirstSteps.Step> steps) {}

    Inbox(Domain domain, FirstSteps steps) {
        this.domain = domain;
        this.steps = steps;
    }

    @Override
    public Answer answer(Visit visit) {
        Wording wording = new Wording(domain, visit.language());
        Page<PublicationLine> page = domain.publishing().inbox(visit.me(), Paging.offset(visit.query()), Paging.SIZE);
        List<LineView> lines = page.items().stream()
                .map(line -> LineView.of(line, domain, wording, Optional.of(visit.me())))
                .toList();
        int late = (int)
                lines.stream().filter(line -> line.urgency().equals("late")).count();
        return Answer.page(
                "inbox.ftlh",
                "view",
                new View(
                        groups(lines, wording),
                        Paging.of(page, visit.query(), wording),
                        late,
                        several(lines, wording),
                        visit.me().is(Role.OWNER),
                        Done.of(visit, domain, wording),
                        steps.of(visit, wording)));
    }

    /** Each keeps the order in which the lines came: what is due first comes first. */
    private static List<Group> groups(List<LineView> lines, Wording wording) {
        List<Group> groups = new ArrayList<>();
        for (String tone : GRAVEST_FIRST) {
            List<LineView> of =
                    lines.stream().filter(line -> line.urgency().equals(tone)).toList();
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
