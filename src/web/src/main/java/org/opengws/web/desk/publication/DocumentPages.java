package org.opengws.web.desk.publication;

import java.util.List;
import java.util.Optional;

import org.opengws.publishing.document.Document;
import org.opengws.publishing.edition.Content;
import org.opengws.publishing.edition.Edition;
import org.opengws.publishing.edition.Publication;
import org.opengws.publishing.storage.Page;
import org.opengws.publishing.storage.Rounds;
import org.opengws.web.Answer;
import org.opengws.web.Domain;
import org.opengws.web.Visit;
import org.opengws.web.desk.publication.Differences.Side;
import org.opengws.web.desk.screen.Failures;
import org.opengws.web.desk.screen.Found;
import org.opengws.web.desk.screen.Paging;
import org.opengws.web.desk.screen.Screen;
import org.opengws.web.desk.screen.Wording;

/**
 * The drawn pages of a PDF beside those of an earlier one: {@code ?beside=} its edition and perhaps {@code &round=}.
 */
public final class DocumentPages implements Screen {

    private final Domain domain;
    private final Rounds rounds;

    /** The page. @param before name of the earlier file */
    public record View(
            String title,
            String label,
            String address,
            String before,
            String after,
            List<DrawnPages.Pair> pairs,
            Paging paging,
            String here) {}

    public DocumentPages(Domain domain, Rounds rounds) {
        this.domain = domain;
        this.rounds = rounds;
    }

    @Override
    public Answer answer(Visit visit) {
        return Found.publication(domain, visit, publication -> {
            Optional<Document> now = Found.edition(publication, visit.variable("edition"))
                    .map(Edition::content)
                    .flatMap(content -> Found.document(content, visit));
            Optional<Content> earlier =
                    Found.content(publication, visit.query().value("beside"), rounds, domain, visit);
            Optional<Document> before = earlier.flatMap(content -> Found.document(content, visit));
            return now.isPresent() && before.isPresent() && DrawnPages.count(before.get(), now.get()) > 0
                    ? page(publication, before.get(), now.get(), visit)
                    : Failures.missing();
        });
    }

    private Answer page(Publication publication, Document before, Document now, Visit visit) {
        Wording wording = new Wording(domain, visit.language());
        String address = "/publications/" + publication.id().value();
        Side earlier = new Side(
                address,
                Integer.parseInt(visit.query().value("beside")),
                visit.query().number("round", 1, 1_000_000, 0));
        Side after = new Side(address, Integer.parseInt(visit.variable("edition")), 0);
        int count = DrawnPages.count(before, now);
        int offset = Paging.offset(visit.query());
        List<DrawnPages.Pair> pairs =
                DrawnPages.pairs(before, earlier, now, after, offset + 1, Math.min(count, offset + Paging.SIZE));
        View view = new View(
                wording.title(publication.latest().content().title()),
                wording.of(now.label()),
                address,
                before.name().value(),
                now.name().value(),
                pairs,
                Paging.of(new Page<>(pairs, count, false), visit.query(), wording),
                after.pages(now.id()));
        return Answer.page("publication/document-pages.ftlh", "view", view);
    }
}
