package org.opengws.web.desk;

import java.util.List;

import org.opengws.publishing.storage.Rounds;
import org.opengws.web.Answer;
import org.opengws.web.Domain;
import org.opengws.web.Visit;

/** What the latest edition changes. */
final class DifferencePage implements Screen {

    private final Domain domain;
    private final Rounds rounds;

    /** The page. */
    public record View(String title, String address, List<Comparison> comparisons) {}

    DifferencePage(Domain domain, Rounds rounds) {
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
                    "difference.ftlh",
                    "view",
                    new View(
                            wording.title(publication.latest().content().title()),
                            "/publications/" + publication.id().value(),
                            Comparison.of(publication, publication.latest(), rounds, domain, wording)));
        });
    }
}
