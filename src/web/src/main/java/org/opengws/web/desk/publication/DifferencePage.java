package org.opengws.web.desk.publication;

import java.util.List;

import org.opengws.publishing.storage.Rounds;
import org.opengws.web.Answer;
import org.opengws.web.Domain;
import org.opengws.web.Visit;
import org.opengws.web.desk.screen.Found;
import org.opengws.web.desk.screen.Screen;
import org.opengws.web.desk.screen.Wording;

/** What the latest edition changes. */
public final class DifferencePage implements Screen {

    private final Domain domain;
    private final Rounds rounds;

    /** The page. */
    public record View(String title, String address, List<Comparison> comparisons) {}

    public DifferencePage(Domain domain, Rounds rounds) {
        this.domain = domain;
        this.rounds = rounds;
    }

    @Override
    public Answer answer(Visit visit) {
        Wording wording = new Wording(domain, visit.language());
        return Found.publication(domain, visit, publication -> {
            if (!domain.publishing().as(visit.me()).isWhole(publication, publication.latest())) {
                return Found.kept();
            }
            return Answer.page(
                    "publication/difference.ftlh",
                    "view",
                    new View(
                            wording.title(publication.latest().content().title()),
                            "/publications/" + publication.id().value(),
                            Comparison.of(publication, publication.latest(), rounds, domain, wording)));
        });
    }
}
