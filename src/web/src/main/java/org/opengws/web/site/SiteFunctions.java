package org.opengws.web.site;

import java.util.List;

import org.opengws.publishing.catalogue.CategoryId;
import org.opengws.publishing.catalogue.TopicId;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.publishing.language.Language;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.language.Texts;
import org.opengws.publishing.organisation.UnitId;
import org.opengws.publishing.site.Listed;
import org.opengws.publishing.site.PublicCatalogue;
import org.opengws.publishing.site.PublishedEdition;
import org.opengws.publishing.site.PublishedFile;
import org.opengws.publishing.site.PublishedPage;
import org.opengws.web.Assets;
import org.opengws.web.Queries;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;

/** {@code gwsfn}: all that a site template can call, in the language of the visitor. */
public class SiteFunctions extends SiteWords {

    private final SiteAddress address;
    private final Assets assets;
    private final String contextPath;
    private final SiteSettings settings;
    private final PublicCatalogue catalogue;

    SiteFunctions(
            SiteAddress address,
            Texts texts,
            Assets assets,
            String contextPath,
            SiteSettings settings,
            PublicCatalogue catalogue) {
        super(address, texts, settings);
        this.address = address;
        this.assets = assets;
        this.contextPath = contextPath;
        this.settings = settings;
        this.catalogue = catalogue;
    }

    /** Clean HTML, written as it is; a body is cleaned when it is projected. */
    public TemplateHTMLOutputModel html(Text body) throws TemplateModelException {
        return HTMLOutputFormat.INSTANCE.fromMarkup(text(body));
    }

    /** A path of the site, such as {@code /units}, in this language. */
    public String link(String path) {
        return address.link(path);
    }

    /** Whether this page is at that path or below it. */
    public boolean isHere(String path) {
        String here = address.path();
        return path.equals("/") ? here.equals("/") : here.equals(path) || here.startsWith(path + "/");
    }

    /** Where those words are searched for. */
    public String searchFor(String words) {
        return address.link("/search?q=" + Queries.encode(words));
    }

    public String home() {
        return address.link("/");
    }

    public String here(String language) {
        return address.here(Language.byCode(language).orElse(Language.TH));
    }

    /** The host's address without a path. */
    public String host() {
        return settings.baseUrl().toString();
    }

    /** The short address of a publication, with the host's name: it stays whatever the title becomes. */
    public String permanent(PublishedPage page) {
        return settings.baseUrl() + address.link("/p/" + page.id());
    }

    /** With the host's name, for search engines. */
    public String absolute(String language, String path) {
        return settings.baseUrl() + address.link(Language.byCode(language).orElse(Language.TH), path);
    }

    public String publication(PublicationId id, Text title) {
        return address.link(SiteAddress.publication(id, title, address.language()));
    }

    public String publication(Listed page) {
        return publication(page.id(), page.title());
    }

    public String edition(PublishedPage page, PublishedEdition edition) {
        return edition.number() == page.current().number()
                ? publication(page.id(), page.title())
                : address.link("/p/" + page.id() + "/editions/" + edition.number());
    }

    public String file(PublishedPage page, PublishedEdition edition, String name) {
        String folder = edition.number() == page.current().number() ? "" : "/editions/" + edition.number();
        // the same address in both languages
        return address.link(Language.TH, "/p/" + page.id() + folder + "/files/" + Queries.encode(name));
    }

    public String file(PublishedPage page, PublishedEdition edition, PublishedFile file) {
        return file(page, edition, file.name());
    }

    /** In the catalogue's order. */
    public List<PublicCatalogue.Category> categories() {
        return catalogue.categories();
    }

    public String category(CategoryId id) {
        return address.link("/category/" + id);
    }

    public String topic(TopicId id) {
        return address.link("/topic/" + id);
    }

    public String unit(UnitId id) {
        return address.link("/units/" + id);
    }

    public String topicName(TopicId id) {
        return catalogue.topic(id).map(topic -> text(topic.name())).orElse("");
    }

    /** Addresses of the fonts that the browser is to ask for at once. */
    public List<String> fonts() {
        return assets.fonts(address.language()).stream()
                .map(contextPath::concat)
                .toList();
    }

    public String asset(String name) {
        return contextPath + assets.address(name);
    }
}
