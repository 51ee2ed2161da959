package org.opengws.web.desk.deciding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.opengws.publishing.ReadingDesk;
import org.opengws.publishing.decision.Verbs;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.edition.Verb;
import org.opengws.web.Answer;
import org.opengws.web.Domain;
import org.opengws.web.Visit;
import org.opengws.web.desk.screen.Failures;
import org.opengws.web.desk.screen.Filters;
import org.opengws.web.desk.screen.Paging;
import org.opengws.web.desk.screen.Screen;
import org.opengws.web.desk.screen.Wording;

/**
 * One decision on several items: first a page that shows each with what comes of it, then a line for each with what
 * became of it. Each item is decided by itself; one that is refused takes nothing from the others.
 */
public final class Together implements Screen {

    private static final int MOST = Paging.SIZE;
    private static final String ITEM = "item";

    private final Domain domain;

    /**
     * What is to be confirmed.
     *
     * @param items those that the domain would let pass, each with its own points to be ticked
     * @param others those that it would not, each with its reasons
     * @param assignees to whom all of them may be given; empty where this decision gives them to nobody
     */
    public record View(
            String verb,
            String name,
            String consequence,
            List<TogetherItem> items,
            List<TogetherItem> others,
            List<Filters.Choice> assignees) {}

    /** What became of it. @param waiting how many still wait for the one who decided */
    public record Result(String name, List<TogetherItem> lines, int done, int refused, int waiting) {}

    public Together(Domain domain) {
        this.domain = domain;
    }

    /** Only of what lets an item pass; what sends one back or ends it needs a reason of its own. */
    @Override
    public Answer answer(Visit visit) {
        Optional<Verb> verb = Verb.byCode(
                        visit.isPost()
                                ? visit.form().value("verb")
                                : visit.query().value("verb"))
                .filter(known -> Verbs.of(known).isFavourable());
        return verb.map(known -> visit.isPost() ? act(known, visit) : ask(known, visit))
                .orElseGet(Failures::missing);
    }

    private Answer ask(Verb verb, Visit visit) {
        Wording wording = new Wording(domain, visit.language());
        List<TogetherItem> items = new ArrayList<>();
        List<TogetherItem> others = new ArrayList<>();
        List<Publication> chosen = chosen(visit.query().all(ITEM), visit);
        for (Publication publication : chosen) {
            TogetherItem item = TogetherItem.foreseen(publication, verb, visit.me(), domain, wording);
            (item.reasons().isEmpty() ? items : others).add(item);
        }
        View view = new View(
                verb.code(),
                wording.of("verb." + verb.code()),
                wording.of("consequence." + verb.code()),
                items,
                others,
                items.isEmpty() ? List.of() : DecideForm.assignees(verb, chosen, visit, domain, wording));
        return Answer.page("deciding/together.ftlh", "view", view);
    }

    private Answer act(Verb verb, Visit visit) {
        Wording wording = new Wording(domain, visit.language());
        List<TogetherItem> lines = chosen(visit.form().all(ITEM), visit).stream()
                .map(publication -> TogetherItem.done(publication, verb, visit, domain, wording))
                .toList();
        int done = (int) lines.stream().filter(line -> line.reasons().isEmpty()).count();
        int waiting = domain.publishing().inbox(visit.me(), 0, 1).total();
        return Answer.page(
                "deciding/together-done.ftlh",
                "view",
                new Result(wording.of("verb." + verb.code()), lines, done, lines.size() - done, waiting));
    }

    private List<Publication> chosen(List<String> ids, Visit visit) {
        ReadingDesk reading = domain.publishing().as(visit.me());
        return ids.stream()
                .distinct()
                .limit(MOST)
                .filter(PublicationId::isValid)
                .map(PublicationId::new)
                .flatMap(id -> reading.find(id).stream())
                .toList();
    }
}
