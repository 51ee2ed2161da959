package org.opengws.web.desk;

import java.util.List;

import org.opengws.web.Answer;
import org.opengws.web.Domain;
import org.opengws.web.Visit;

/** หมวดหมู่และหัวข้อ: what must be online, how, and where each value comes from. */
final class CataloguePage implements Screen {

    private final Domain domain;

    /** The catalogue. */
    public record View(
            String name,
            String note,
            int topics,
            List<NewPublication.CategoryView> categories,
            boolean changes,
            Done done) {}

    CataloguePage(Domain domain) {
        this.domain = domain;
    }

    @Override
    public Answer answer(Visit visit) {
        Wording wording = new Wording(domain, visit.language());
        var catalogue = domain.publishing().catalogue();
        View view = new View(
                wording.of(catalogue.name()),
                wording.of(catalogue.note()),
                catalogue.topics().size(),
                catalogue.categories().stream()
                        .map(category -> new NewPublication.CategoryView(
                                wording.of(category.name()),
                                catalogue.topicsOf(category.id()).stream()
                                        .map(topic -> TopicView.of(topic, domain, wording))
                                        .toList()))
                        .toList(),
                domain.publishing().keepingCatalogue().mayChange(visit.me()),
                Done.of(visit, domain, wording));
        return Answer.page("catalogue.ftlh", "view", view);
    }
}
