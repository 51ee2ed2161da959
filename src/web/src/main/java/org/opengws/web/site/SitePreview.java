package org.opengws.web.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.opengws.publishing.files.ResourceSource;
import org.opengws.publishing.language.Language;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.language.Texts;
import org.opengws.publishing.site.PublicCatalogue;
import org.opengws.publishing.site.PublishedEdition;
import org.opengws.publishing.site.PublishedPage;
import org.opengws.web.Assets;
import org.opengws.web.Templates;

/** A page that is not public yet, as the site's own template would show it, for those who work on it. */
public final class SitePreview {

    private final Texts texts;
    private final Assets assets;
    private final SiteSettings settings;
    private final Templates templates;

    public SitePreview(Texts texts, ResourceSource source, Assets assets, SiteSettings settings) {
        this.texts = texts;
        this.assets = assets;
        this.settings = settings;
        this.templates = new Templates(new SiteTemplates(source));
    }

    /**
     * What it is a preview of.
     *
     * @param context path at which the web application is mounted
     * @param files address of a file by its name on the page, since its public one answers nothing yet
     * @param self address of the preview in a language
     */
    public record Request(
            PublishedPage page,
            PublicCatalogue catalogue,
            Text office,
            Language language,
            String context,
            Function<String, String> files,
            Function<Language, String> self) {}

    public String html(Request request) {
        PublishedEdition edition = request.page().current();
        Optional<PublicCatalogue.Topic> topic =
                request.catalogue().topic(request.page().topic());
        Map<String, Object> model = new HashMap<>();
        model.put("gwsfn", new Functions(request));
        model.put("view", new SiteView.Publication(request.page(), edition, false, topic));
        model.put("title", edition.title());
        model.put("crumbs", List.of());
        model.put("office", request.office());
        model.put("preview", true);
        model.put("indexed", false);
        return templates.render("publication.ftlh", model);
    }

    /** Links lead to the site as it is; what is not there yet, to the desk. */
    private final class Functions extends SiteFunctions {

        private final Request request;

        Functions(Request request) {
            super(
                    new SiteAddress(request.context(), request.language(), List.of(), ""),
                    texts,
                    assets,
                    request.context(),
                    settings,
                    request.catalogue());
            this.request = request;
        }

        @Override
        public String file(PublishedPage page, PublishedEdition edition, String name) {
            return request.files().apply(name);
        }

        @Override
        public String here(String language) {
            return request.self().apply(Language.byCode(language).orElse(Language.TH));
        }
    }
}
