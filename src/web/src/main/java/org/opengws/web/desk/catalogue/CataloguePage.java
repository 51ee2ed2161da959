package org.opengws.web.desk.catalogue;

import java.util.List;
import java.util.Optional;

import org.opengws.publishing.catalogue.Catalogue;
import org.opengws.publishing.catalogue.CategoryId;
import org.opengws.publishing.catalogue.Topic;
import org.opengws.publishing.coverage.Coverage;
import org.opengws.publishing.coverage.Covering;
import org.opengws.publishing.coverage.TopicCoverage;
import org.opengws.web.Answer;
import org.opengws.web.Domain;
import org.opengws.web.Visit;
import org.opengws.web.desk.screen.Done;
import org.opengws.web.desk.screen.Screen;
import org.opengws.web.desk.screen.Status;
import org.opengws.web.desk.screen.Wording;

/** หมวดหมู่และหัวข้อ: what must be online, how well it is covered, how, and where each value comes from. */
public final class CataloguePage implements Screen {

    private final Domain domain;

    /**
     * The catalogue.
     *
     * @param bar of all topics, whatever is filtered
     * @param shown how many topics are left by the filter
     */
    public record View(
            String name,
            String note,
            int topics,
            int shown,
            CoverageBar bar,
            List<CategoryView> categories,
            CatalogueFilter.View filter,
            boolean changes,
            Done done) {}

    /** A category with the topics that are left, in their order, and how well all of its topics are covered. */
    public record CategoryView(String id, String name, int all, CoverageBar bar, List<Row> topics) {}

    /** A topic and how it is covered today. */
    public record Row(TopicView topic, Status coverage, String shape, Optional<String> begin) {

        /** Address of the form to write it, for a topic that has nothing; empty for who does not write. */
        public String beginning() {
            return begin.orElse("");
        }
    }

    public CataloguePage(Domain domain) {
        this.domain = domain;
    }

    @Override
    public Answer answer(Visit visit) {
        Wording wording = new Wording(domain, visit.language());
        Catalogue catalogue = domain.publishing().catalogue();
        CatalogueFilter filter = CatalogueFilter.of(visit.query());
        List<TopicCoverage> all = new Covering(domain.publishing(), domain.workingDays()).all();
        List<TopicCoverage> left = all.stream().filter(filter::keeps).toList();
        View view = new View(
                wording.of(catalogue.name()),
                wording.of(catalogue.note()),
                all.size(),
                left.size(),
                CoverageBar.of(all, filter, wording),
                catalogue.categories().stream()
                        .map(category -> new CategoryView(
                                category.id().value(),
                                wording.of(category.name()),
                                (int) of(category.id(), all).count(),
                                CoverageBar.of(of(category.id(), all).toList(), filter, wording),
                                rows(visit, category.id(), left, wording)))
                        .toList(),
                filter.view(domain, all, wording),
                domain.publishing().keepingCatalogue().mayChange(visit.me()),
                Done.of(visit, domain, wording));
        return Answer.page("catalogue/catalogue.ftlh", "view", view);
    }

    private static java.util.stream.Stream<TopicCoverage> of(CategoryId category, List<TopicCoverage> all) {
        return all.stream().filter(one -> one.topic().category().equals(category));
    }

    private List<Row> rows(Visit visit, CategoryId category, List<TopicCoverage> left, Wording wording) {
        return of(category, left)
                .map(one -> new Row(
                        TopicView.of(one.topic(), domain, wording),
                        Status.of(one.coverage(), wording),
                        one.coverage().code(),
                        begin(visit, one)))
                .toList();
    }

    private static Optional<String> begin(Visit visit, TopicCoverage one) {
        Topic topic = one.topic();
        boolean his = visit.me().is(org.opengws.publishing.people.Role.OWNER)
                && topic.owner().value().map(visit.me()::belongsTo).orElse(true);
        return his && one.coverage() == Coverage.MISSING
                ? Optional.of("/publications/new?topic=" + topic.id().value())
                : Optional.empty();
    }
}
