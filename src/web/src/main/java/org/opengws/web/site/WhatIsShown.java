package org.opengws.web.site;

import java.util.Optional;

import org.opengws.publishing.site.PublicCatalogue;
import org.opengws.publishing.site.PublishedPage;
import org.opengws.publishing.visits.Shown;

/** What visits of a page of the site count for; nothing where it stands in the place of one that is not there. */
final class WhatIsShown {

    private WhatIsShown() {}

    static Optional<Shown> on(SiteAnswer.Html page, PublicCatalogue catalogue) {
        SiteView view = page.view();
        if (view instanceof SiteView.Publication publication) {
            return Optional.of(publication(publication.page(), catalogue));
        }
        if (view instanceof SiteView.Topic topic) {
            return Optional.of(
                    Shown.topic(topic.topic().id(), Optional.of(topic.category().id())));
        }
        if (view instanceof SiteView.Category category) {
            return Optional.of(Shown.category(category.category().id()));
        }
        if (view instanceof SiteView.Unit unit) {
            return Optional.of(Shown.unit(unit.id()));
        }
        return name(view).map(Shown::page);
    }

    private static Optional<String> name(SiteView view) {
        if (view instanceof SiteView.Home) {
            return Optional.of("home");
        }
        if (view instanceof SiteView.Search) {
            return Optional.of("search");
        }
        return view instanceof SiteView.Units ? Optional.of("units") : Optional.empty();
    }

    private static Shown publication(PublishedPage page, PublicCatalogue catalogue) {
        return Shown.publication(
                page.id(),
                page.topic(),
                catalogue.categoryOf(page.topic()).map(PublicCatalogue.Category::id),
                page.owner());
    }

    static Shown document(PublishedPage page, String name, PublicCatalogue catalogue) {
        return Shown.document(
                page.id(),
                name,
                page.topic(),
                catalogue.categoryOf(page.topic()).map(PublicCatalogue.Category::id),
                page.owner());
    }
}
