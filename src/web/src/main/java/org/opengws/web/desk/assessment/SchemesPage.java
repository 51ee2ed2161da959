package org.opengws.web.desk.assessment;

import java.util.List;

import org.opengws.publishing.coverage.SchemeCoverage;
import org.opengws.web.Answer;
import org.opengws.web.Domain;
import org.opengws.web.Visit;
import org.opengws.web.desk.screen.Screen;
import org.opengws.web.desk.screen.Wording;

/** ชุดเกณฑ์การประเมิน: each scheme with its score. */
final class SchemesPage implements Screen {

    private final Domain domain;

    /** The schemes. */
    public record View(List<Line> schemes) {}

    /** @param outside how many items no score counts */
    public record Line(String key, String title, String certainty, int items, int outside, ScoreView score) {}

    SchemesPage(Domain domain) {
        this.domain = domain;
    }

    @Override
    public Answer answer(Visit visit) {
        Wording wording = new Wording(domain, visit.language());
        List<Line> lines = domain.assessing().all().stream()
                .map(coverage -> line(coverage, wording))
                .toList();
        return Answer.page("assessment/schemes.ftlh", "view", new View(lines));
    }

    private static Line line(SchemeCoverage coverage, Wording wording) {
        int items = coverage.items().size();
        return new Line(
                coverage.scheme().key().toString(),
                wording.of(coverage.scheme().title()),
                wording.of(coverage.scheme().certainty()),
                items,
                items - coverage.score().counted(),
                ScoreView.of("", coverage.score(), "", wording));
    }
}
