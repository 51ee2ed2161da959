package org.opengws.web.site;

import org.opengws.publishing.language.Language;
import org.opengws.publishing.language.Texts;
import org.opengws.web.Answer;

/** How browsers search the site, and what robots leave alone. */
final class BrowserSearch {

    static final String OPEN_SEARCH = "/opensearch.xml";
    static final String OPEN_SEARCH_TYPE = "application/opensearchdescription+xml";

    private final Texts texts;
    private final SiteSettings settings;
    private final SitePages pages;

    BrowserSearch(Texts texts, SiteSettings settings, SitePages pages) {
        this.texts = texts;
        this.settings = settings;
        this.pages = pages;
    }

    Answer openSearch(SiteAddress address) {
        Language language = address.language();
        Xml xml = new Xml();
        xml.element(
                "OpenSearchDescription",
                () -> {
                    xml.text("ShortName", texts.in(language, "site.opensearch.name"));
                    xml.text(
                            "Description",
                            texts.in(
                                    language,
                                    "site.opensearch.description",
                                    pages.office().in(language)));
                    xml.text("InputEncoding", "UTF-8").text("OutputEncoding", "UTF-8");
                    xml.text("Language", language.code());
                    String search = settings.baseUrl() + address.link("/search") + "?q={searchTerms}";
                    xml.empty("Url", "type", "text/html", "template", search);
                    xml.empty(
                            "Url",
                            "type",
                            OPEN_SEARCH_TYPE,
                            "rel",
                            "self",
                            "template",
                            settings.baseUrl() + address.link(OPEN_SEARCH));
                },
                "xmlns",
                "http://a9.com/-/spec/opensearch/1.1/");
        return Answer.text(OPEN_SEARCH_TYPE, xml.toString());
    }

    /** Everything that is public; not the desk, and not the endless ways to narrow a search. */
    Answer robots(SiteAddress address) {
        String text = String.join(
                "\n",
                "User-agent: *",
                "Disallow: /.gws/",
                "Allow: /.gws/assets/",
                "Disallow: /search?",
                "Disallow: /en/search?",
                "",
                "Sitemap: " + settings.baseUrl() + address.link(Language.TH, "/sitemap.xml"),
                "");
        return Answer.text("text/plain", text);
    }
}
