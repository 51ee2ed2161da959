package org.opengws.web.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.opengws.publishing.assessment.SchemeKey;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.site.Listed;
import org.opengws.publishing.site.Listing;
import org.opengws.publishing.site.PublicAssessment;
import org.opengws.publishing.site.PublicSite;
import org.opengws.publishing.site.PublishedPage;
import org.opengws.publishing.storage.Page;
import org.opengws.web.Answer;
import org.opengws.web.site.SiteAnswer.Html;
import org.opengws.web.site.SiteView.Canonical;

/**
 * {@code /assess/<scheme>/<year>/<code>}: leads an assessor to the evidence of an item. One publication is where it
 * leads, several are listed, and where there is none the page says so.
 */
final class AssessmentPages {

    private static final String PATH = "assess";
    private static final int PARTS = 4;
    private static final int MOST = 50;

    private final PublicSite site;

    AssessmentPages(PublicSite site) {
        this.site = site;
    }

    Optional<Answer> answer(SiteAddress address) {
        return address.size() == PARTS
                ? SchemeKey.parse(address.part(1) + "-" + address.part(2))
                        .flatMap(scheme -> site.assessment().item(scheme, address.part(3)))
                        .map(item -> answer(item, address))
                : Optional.empty();
    }

    private Answer answer(PublicAssessment.Item item, SiteAddress address) {
        Map<PublicationId, Listed> pages = new LinkedHashMap<>();
        item.publications()
                .forEach(id -> site.find(id)
                        .filter(PublishedPage.class::isInstance)
                        .map(page -> Listed.of((PublishedPage) page))
                        .ifPresent(page -> pages.put(id, page)));
        boolean more = false;
        for (TopicId topic : item.topics()) {
            Page<Listed> listed = site.list(Listing.of(topic), 0, MOST);
            listed.items().forEach(page -> pages.putIfAbsent(page.id(), page));
            more |= listed.total() > listed.items().size();
        }
        List<Listed> all = new ArrayList<>(pages.values());
        if (all.size() == 1) {
            Listed only = all.get(0);
            return new SiteAnswer.Found(SiteAddress.publication(only.id(), only.title(), address.language()));
        }
        Text title = Text.of(
                item.code() + " " + item.title().th(),
                item.title().en().isEmpty()
                        ? ""
                        : item.code() + " " + item.title().en());
        String path = "/" + PATH + "/" + item.scheme().scheme() + "/"
                + item.scheme().year() + "/" + item.code().slug();
        return Html.of("assess.ftlh", title, List.of(), Canonical.of(path), new SiteView.Assessed(item, all, more))
                .unindexed();
    }
}
