package org.opengws.web.site;

import java.util.List;
import java.util.Optional;

import org.opengws.publishing.language.Text;
import org.opengws.web.Download;

/** What a path of the site gives. */
sealed interface SiteAnswer {

    /**
     * A page.
     *
     * @param canonical path of this page from the site's root in that language, if search engines may keep it
     */
    record Html(
            int status,
            String template,
            Text title,
            List<SiteView.Crumb> crumbs,
            Optional<SiteView.Canonical> canonical,
            SiteView view)
            implements SiteAnswer {}

    /** For good, to that path in the visitor's language. */
    record Moved(String path) implements SiteAnswer {}

    record File(Download download) implements SiteAnswer {}
}
