package org.opengws.web.site;

import java.util.List;

import org.opengws.publishing.catalogue.Rhythm;
import org.opengws.publishing.edition.ContentField;
import org.opengws.publishing.language.DocumentLanguage;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.site.PublicCatalogue;
import org.opengws.publishing.site.PublishedEdition;
import org.opengws.publishing.site.PublishedFile;
import org.opengws.publishing.site.PublishedPage;
import org.opengws.web.site.SiteAnswer.Html;
import org.opengws.web.site.SiteView.Canonical;
import org.opengws.web.site.SiteView.Crumb;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;

/** What a page is about, in the words of schema.org, for a data block of the page. */
final class StructuredData {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final SiteFunctions functions;
    private final SiteAddress address;
    private final Text office;

    StructuredData(SiteFunctions functions, SiteAddress address, Text office) {
        this.functions = functions;
        this.address = address;
        this.office = office;
    }

    /** JSON that ends no element and begins none, whatever it holds. */
    TemplateHTMLOutputModel of(Html page, Canonical canonical) {
        ArrayNode graph = JSON.arrayNode();
        graph.add(office());
        add(graph, page, absolute(canonical.in(address.language())));
        if (!page.crumbs().isEmpty() || !(page.view() instanceof SiteView.Home)) {
            graph.add(crumbs(page));
        }
        ObjectNode all = JSON.objectNode().put("@context", "https://schema.org");
        all.set("@graph", graph);
        try {
            return HTMLOutputFormat.INSTANCE.fromMarkup(safe(all.toString()));
        } catch (TemplateModelException e) {
            throw new IllegalStateException("structured data", e);
        }
    }

    /** Inside a script element no character of markup stays one; JSON reads the escapes as the same text. */
    static String safe(String json) {
        return json.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private void add(ArrayNode graph, Html page, String url) {
        if (page.view() instanceof SiteView.Publication publication) {
            graph.add(publication(publication, url));
        } else if (page.view() instanceof SiteView.Unit unit) {
            graph.add(unit(unit, url));
        } else if (page.view() instanceof SiteView.Home) {
            graph.add(website());
        } else if (page.view() instanceof SiteView.Search) {
            graph.add(thing("SearchResultsPage", page.title(), url));
        } else {
            graph.add(thing("CollectionPage", page.title(), url));
        }
    }

    private ObjectNode office() {
        return JSON.objectNode()
                .put("@type", "GovernmentOrganization")
                .put("@id", absolute("/") + "#office")
                .put("name", functions.text(office))
                .put("url", absolute("/"));
    }

    private ObjectNode website() {
        ObjectNode site = thing("WebSite", office, absolute("/"));
        ObjectNode action = JSON.objectNode().put("@type", "SearchAction");
        action.set(
                "target",
                JSON.objectNode()
                        .put("@type", "EntryPoint")
                        .put("urlTemplate", absolute("/search") + "?q={search_term_string}"));
        action.put("query-input", "required name=search_term_string");
        site.set("potentialAction", action);
        return site;
    }

    private ObjectNode unit(SiteView.Unit view, String url) {
        ObjectNode unit = JSON.objectNode()
                .put("@type", "GovernmentOrganization")
                .put("name", functions.text(view.name()))
                .put("url", url);
        view.parent()
                .ifPresent(parent -> unit.set(
                        "parentOrganization",
                        JSON.objectNode()
                                .put("@type", "GovernmentOrganization")
                                .put("name", functions.text(parent.name()))
                                .put("url", absolute("/units/" + parent.id()))));
        return unit;
    }

    private ObjectNode publication(SiteView.Publication view, String url) {
        PublishedPage page = view.page();
        PublishedEdition edition = view.edition();
        ObjectNode work = thing(type(view), edition.title(), url)
                .put("headline", functions.text(edition.title()))
                .put("identifier", page.id().value())
                .put("version", edition.number())
                .put("datePublished", page.begun().toString())
                .put("dateModified", edition.published().toString());
        if (!functions.text(edition.summary()).isEmpty()) {
            work.put("description", functions.text(edition.summary()));
        }
        work.set(
                "author",
                JSON.objectNode()
                        .put("@type", "GovernmentOrganization")
                        .put("name", functions.text(edition.ownerName()))
                        .put("url", absolute("/units/" + page.owner())));
        work.set("publisher", JSON.objectNode().put("@id", absolute("/") + "#office"));
        ArrayNode languages = JSON.arrayNode();
        DocumentLanguage.of(edition.fact(ContentField.LANGUAGE)).forEach(written -> languages.add(written.code()));
        if (!languages.isEmpty()) {
            work.set("inLanguage", languages.size() == 1 ? languages.get(0) : languages);
        }
        ArrayNode files = JSON.arrayNode();
        edition.documents().forEach(file -> files.add(file(page, edition, file)));
        if (!files.isEmpty()) {
            work.set("encoding", files);
        }
        return work;
    }

    /** News are articles, what a period owes is a report, all else is a document. */
    private static String type(SiteView.Publication view) {
        Rhythm rhythm = view.topic().map(PublicCatalogue.Topic::rhythm).orElse(Rhythm.STANDING);
        return switch (rhythm) {
            case STREAM -> "Article";
            case PERIODIC -> "Report";
            case STANDING -> "DigitalDocument";
        };
    }

    private ObjectNode file(PublishedPage page, PublishedEdition edition, PublishedFile file) {
        String label = functions.text(file.label());
        return JSON.objectNode()
                .put("@type", "MediaObject")
                .put("name", label.isEmpty() ? file.name() : label)
                .put("contentUrl", functions.host() + functions.file(page, edition, file))
                .put("encodingFormat", file.type().mediaType())
                .put("contentSize", file.size() + " B")
                .put("sha256", file.sha256());
    }

    private ObjectNode crumbs(Html page) {
        ArrayNode items = JSON.arrayNode();
        items.add(crumb(1, functions.t("home"), absolute("/")));
        List<Crumb> crumbs = page.crumbs();
        for (Crumb crumb : crumbs) {
            items.add(crumb(items.size() + 1, functions.text(crumb.label()), absolute(crumb.path())));
        }
        items.add(JSON.objectNode()
                .put("@type", "ListItem")
                .put("position", items.size() + 1)
                .put("name", functions.text(page.title())));
        ObjectNode list = JSON.objectNode().put("@type", "BreadcrumbList");
        list.set("itemListElement", items);
        return list;
    }

    private static ObjectNode crumb(int position, String name, String url) {
        return JSON.objectNode()
                .put("@type", "ListItem")
                .put("position", position)
                .put("name", name)
                .put("item", url);
    }

    private ObjectNode thing(String type, Text name, String url) {
        return JSON.objectNode()
                .put("@type", type)
                .put("name", functions.text(name))
                .put("url", url)
                .put("inLanguage", functions.lang());
    }

    private String absolute(String path) {
        return functions.absolute(functions.lang(), path);
    }
}
