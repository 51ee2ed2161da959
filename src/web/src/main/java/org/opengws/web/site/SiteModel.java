package org.opengws.web.site;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.opengws.publishing.language.Text;
import org.opengws.publishing.site.Listed;
import org.opengws.publishing.site.PublicCatalogue;
import org.opengws.publishing.site.PublishedEdition;
import org.opengws.publishing.site.PublishedFile;
import org.opengws.publishing.site.PublishedPage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateModelException;

/**
 * What is public, for templates of an office: maps of names to values, in the language of its page. A text is HTML that is
 * escaped already, whether the template escapes or not; all else is plain. What is asked for wrongly is empty, and stands in
 * the log once.
 */
public final class SiteModel {

    private static final Logger LOG = LoggerFactory.getLogger(SiteModel.class);
    private static final int MOST_TOLD = 100;
    private static final Set<String> TOLD = new HashSet<>();

    private final SiteParts parts;
    private final SiteFunctions functions;

    SiteModel(SiteParts parts, SiteFunctions functions) {
        this.parts = parts;
        this.functions = functions;
    }

    /** @param values as of the part {@link PartKind#NEWEST}: {@code category}, {@code topic}, {@code unit}, {@code count} */
    public List<Map<String, Object>> latest(Map<String, String> values) {
        return told(parts.latest(values))
                .map(view -> view.pages().stream().map(this::publication).toList())
                .orElse(List.of());
    }

    /** With its body and documents. @param id or an address of its page; null in the answer where it is not public */
    public Map<String, Object> publication(String id) {
        return told(parts.page(id)).map(this::whole).orElse(null);
    }

    /** Null where the catalogue has none. */
    public Map<String, Object> topic(String id) {
        return told(parts.topicOf(id)).map(this::topic).orElse(null);
    }

    /** With its topics; null where the catalogue has none. */
    public Map<String, Object> category(String id) {
        return told(parts.categoryOf(id)).map(this::category).orElse(null);
    }

    /** In the catalogue's order, with their topics. */
    public List<Map<String, Object>> categories() {
        return functions.categories().stream().map(this::category).toList();
    }

    /** A path of the site, such as {@code /search}. */
    public String link(String path) {
        return functions.link(path);
    }

    private <T> Optional<T> told(SiteParts.Found<T> found) {
        if (found.view().isEmpty()) {
            String why = found.trouble().th() + " / " + found.trouble().en();
            synchronized (TOLD) {
                if (TOLD.size() < MOST_TOLD && TOLD.add(why)) {
                    LOG.warn("a template asks the site for what is not there: {}", why);
                }
            }
        }
        return found.view();
    }

    private Map<String, Object> publication(Listed page) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", page.id().value());
        values.put("title", html(page.title()));
        values.put("summary", html(page.summary()));
        values.put("link", functions.publication(page));
        values.put("published", html(functions.date(page.published())));
        values.put("publishedIso", functions.iso(page.published()));
        values.put("period", page.period().isEmpty() ? "" : html(functions.period(page.period())));
        values.put("topic", page.topic().value());
        values.put("topicName", html(functions.topicName(page.topic())));
        values.put("topicLink", functions.topic(page.topic()));
        values.put("unit", page.owner().value());
        values.put("unitName", html(page.ownerName()));
        values.put("unitLink", functions.unit(page.owner()));
        values.put("types", page.types());
        return values;
    }

    private Map<String, Object> whole(PublishedPage page) {
        PublishedEdition edition = page.current();
        Map<String, Object> values = publication(Listed.of(page));
        values.put("body", raw(functions.text(edition.body())));
        values.put(
                "documents",
                edition.documents().stream()
                        .map(file -> document(page, edition, file))
                        .toList());
        return values;
    }

    private Map<String, Object> document(PublishedPage page, PublishedEdition edition, PublishedFile file) {
        String label = functions.text(file.label());
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("title", html(label.isEmpty() ? file.name() : label));
        values.put("link", functions.file(page, edition, file));
        values.put("type", file.type().code());
        values.put("typeName", html(functions.typeName(file.type().code())));
        values.put("size", html(functions.size(file.size())));
        return values;
    }

    private Map<String, Object> topic(PublicCatalogue.Topic topic) {
        return named(topic.id().value(), topic.name(), functions.topic(topic.id()));
    }

    private Map<String, Object> category(PublicCatalogue.Category category) {
        Map<String, Object> values = named(category.id().value(), category.name(), functions.category(category.id()));
        values.put("topics", category.topics().stream().map(this::topic).toList());
        return values;
    }

    private Map<String, Object> named(String id, Text name, String link) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", id);
        values.put("name", html(name));
        values.put("link", link);
        return values;
    }

    private Object html(Text text) {
        return html(functions.text(text));
    }

    private static Object html(String text) {
        try {
            return HTMLOutputFormat.INSTANCE.fromPlainTextByEscaping(text);
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Cleaned when it was projected. */
    private static Object raw(String clean) {
        try {
            return HTMLOutputFormat.INSTANCE.fromMarkup(clean);
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }
}
