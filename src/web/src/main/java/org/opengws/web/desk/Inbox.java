package org.opengws.web.desk;

import java.util.List;
import java.util.Optional;

import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.people.Role;
import org.opengws.publishing.storage.Page;
import org.opengws.publishing.storage.PublicationLine;
import org.opengws.web.Answer;
import org.opengws.web.Domain;
import org.opengws.web.Visit;

/** งานของฉัน: what waits for the one who looks, most urgent first. */
final class Inbox implements Screen {

    private final Domain domain;

    /**
     * The inbox.
     *
     * @param late how many of the lines shown are past their day
     * @param writes whether the reader may begin a publication
     */
    public record View(List<LineView> lines, Paging paging, int late, boolean writes, Done done) {}

    Inbox(Domain domain) {
        this.domain = domain;
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
                        lines,
                        Paging.of(page, visit.query(), wording),
                        late,
                        visit.me().is(Role.OWNER),
                        Done.of(visit, domain, wording)));
    }

    /** What waits for him besides that one; empty where nothing does. */
    static Optional<PublicationId> next(Domain domain, Visit visit, PublicationId besides) {
        return domain.publishing().inbox(visit.me(), 0, 2).items().stream()
                .map(PublicationLine::id)
                .filter(id -> !id.equals(besides))
                .findFirst();
    }
}
