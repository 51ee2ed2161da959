package org.opengws.web.site;

import java.util.List;
import java.util.Optional;

import org.opengws.publishing.language.Text;
import org.opengws.publishing.visits.Shown;
import org.opengws.web.Answer;
import org.opengws.web.Download;

/** What only a path of the site gives, beside texts and files. */
sealed interface SiteAnswer extends Answer {

    /**
     * A page.
     *
     * @param canonical where this page is at home in either language; empty for what is no page of its own
     * @param indexed whether search engines may keep it
     * @param feed path of a feed of its own, from the site's root
     */
    record Html(
            int status,
            String template,
            Text title,
            List<SiteView.Crumb> crumbs,
            Optional<SiteView.Canonical> canonical,
            boolean indexed,
            Optional<String> feed,
            SiteView view)
            implements SiteAnswer {

        static Html of(
                String template, Text title, List<SiteView.Crumb> crumbs, SiteView.Canonical canonical, SiteView view) {
            return new Html(200, template, title, crumbs, Optional.of(canonical), true, Optional.empty(), view);
        }

        /** To be read and followed by everybody, and kept by no search engine. */
        Html unindexed() {
            return new Html(status, template, title, crumbs, canonical, false, feed, view);
        }

        Html withFeed(String path) {
            return new Html(status, template, title, crumbs, canonical, indexed, Optional.of(path), view);
        }

        /** In the place of a page that is not there. */
        static Html instead(int status, String template, Text title, List<SiteView.Crumb> crumbs, SiteView view) {
            return new Html(status, template, title, crumbs, Optional.empty(), false, Optional.empty(), view);
        }
    }

    /** For good, to that path in the visitor's language. */
    record Moved(String path) implements SiteAnswer {}

    /** For now, to that path in the visitor's language; tomorrow it may be another. */
    record Found(String path) implements SiteAnswer {}

    /** @param shown what a visit counts for that takes it */
    record File(Download download, Shown shown) implements SiteAnswer {}
}
