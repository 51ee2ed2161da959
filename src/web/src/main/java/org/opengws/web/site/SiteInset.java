package org.opengws.web.site;

import java.util.Objects;
import java.util.Optional;

import org.opengws.publishing.language.Language;
import org.opengws.publishing.visits.Shown;

/**
 * What the site answers where a page of somebody else's surrounds it.
 *
 * @param status for the whole page
 * @param title in the visitor's language
 * @param canonical address with host at which search engines keep it; empty where they keep none
 * @param html what stands within the page; its style sheet with it, which reaches nothing else
 * @param shown what visits count for; empty where it is no page that exists
 */
public record SiteInset(
        int status, Language language, String title, Optional<String> canonical, String html, Optional<Shown> shown) {

    public SiteInset {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(canonical, "canonical");
        Objects.requireNonNull(html, "html");
        Objects.requireNonNull(shown, "shown");
    }
}
