package org.opengws.web.desk;

import java.util.ArrayList;
import java.util.List;

import org.opengws.publishing.catalogue.Catalogue;
import org.opengws.publishing.catalogue.CategoryId;
import org.opengws.publishing.coverage.Coverage;
import org.opengws.publishing.coverage.Covering;
import org.opengws.publishing.coverage.TopicCoverage;
import org.opengws.web.Answer;
import org.opengws.web.Domain;
import org.opengws.web.Visit;

/** หมวดหมู่และหัวข้อ: what must be online, how, and where each value comes from. */
final class CataloguePage implements Screen {

    private final Domain domain;

    /** The catalogue. @param counts of the topics by coverage, the worst first; those of none left out */
    public record View(
            String name,
            String note,
            int topics,
            List<Count> counts,
            List<CategoryView> categories,
            boolean changes,
            Done done) {}

    /** How many topics are covered like that. */
    public record Count(Status coverage, int topics) {}

    /** A category and its topics in their order. */
    public record CategoryView(String name, List<Row> topics) {}

    /** A topic and how it is covered today. */
    public record Row(TopicView topic, Status coverage) {}

    CataloguePage(Domain domain) {
        this.domain = domain;
    }

    @Override
    public Answer answer(Visit visit) {
        Wording wording = new Wording(domain, visit.language());
        Catalogue catalogue = domain.publishing().catalogue();
        List<TopicCoverage> coverage = new Covering(domain.publishing(), domain.workingDays()).all();
        View view = new View(
                wording.of(catalogue.name()),
                wording.of(catalogue.note()),
                catalogue.topics().size(),
                counts(coverage, wording),
                catalogue.categories().stream()
                        .map(category ->
                                new CategoryView(wording.of(category.name()), rows(category.id(), coverage, wording)))
                        .toList(),
                domain.publishing().keepingCatalogue().mayChange(visit.me()),
                Done.of(visit, domain, wording));
        return Answer.page("catalogue.ftlh", "view", view);
    }

    private static List<Count> counts(List<TopicCoverage> coverage, Wording wording) {
        List<Count> counts = new ArrayList<>();
        for (Coverage value : Coverage.values()) {
            int topics = (int)
                    coverage.stream().filter(one -> one.coverage() == value).count();
            if (topics > 0) {
                counts.add(new Count(Status.of(value, wording), topics));
            }
        }
        return counts;
    }

    private List<Row> rows(CategoryId category, List<TopicCoverage> coverage, Wording wording) {
        return coverage.stream()
                .filter(one -> one.topic().category().equals(category))
                .map(one -> new Row(TopicView.of(one.topic(), domain, wording), Status.of(one.coverage(), wording)))
                .toList();
    }
}
