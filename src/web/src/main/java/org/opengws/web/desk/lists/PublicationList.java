package org.opengws.web.desk.lists;

import java.util.List;

import org.opengws.publishing.ReadingDesk;
import org.opengws.publishing.people.Role;
import org.opengws.publishing.storage.Page;
import org.opengws.publishing.storage.PublicationFilter;
import org.opengws.publishing.storage.PublicationLine;
import org.opengws.publishing.storage.SavedFilters;
import org.opengws.web.Answer;
import org.opengws.web.Domain;
import org.opengws.web.Visit;
import org.opengws.web.desk.publication.LineView;
import org.opengws.web.desk.screen.Done;
import org.opengws.web.desk.screen.Filters;
import org.opengws.web.desk.screen.Near;
import org.opengws.web.desk.screen.Paging;
import org.opengws.web.desk.screen.Screen;
import org.opengws.web.desk.screen.Wording;

/** รายการเผยแพร่: where everything is. */
public final class PublicationList implements Screen {

    private final Domain domain;
    private final SavedFilters own;

    /**
     * The list.
     *
     * @param near what was meant perhaps, where nothing was found
     * @param wrong key of a sentence about the name of a filter, empty for none
     */
    public record View(
            List<LineView> lines,
            List<Near> near,
            Paging paging,
            Filters.View filters,
            boolean writes,
            Done done,
            String wrong) {}

    public PublicationList(Domain domain, SavedFilters own) {
        this.domain = domain;
        this.own = own;
    }

    @Override
    public Answer answer(Visit visit) {
        Wording wording = new Wording(domain, visit.language());
        Filters filters = new Filters(domain, wording);
        PublicationFilter filter = filters.read(visit);
        ReadingDesk reading = domain.publishing().as(visit.me());
        Page<PublicationLine> page = reading.list(filter, Paging.offset(visit.query()), Paging.SIZE);
        View view = new View(
                page.map(line -> LineView.of(line, domain, wording)).items(),
                page.total() == 0 ? near(filter, reading, visit) : List.of(),
                Paging.of(page, visit.query(), wording),
                filters.view(visit, own),
                visit.me().is(Role.OWNER),
                Done.of(visit, domain, wording),
                wrong(visit));
        return Answer.page("lists/publications.ftlh", "view", view);
    }

    private static List<Near> near(PublicationFilter filter, ReadingDesk reading, Visit visit) {
        return reading.nearest(filter).stream()
                .map(words -> new Near(words, Filters.address(visit.query().with("q", words))))
                .toList();
    }

    /** Key of the sentence about a filter that could not be kept, empty for none. */
    private static String wrong(Visit visit) {
        String wrong = visit.query().value("wrong");
        return wrong.equals(OwnFilters.NO_NAME) || wrong.equals(OwnFilters.TOO_MANY) ? "filter." + wrong : "";
    }
}
