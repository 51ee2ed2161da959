package org.opengws.web.site;

import java.io.Reader;
import java.io.StringReader;

import org.opengws.publishing.files.ResourceSource;

import freemarker.cache.TemplateLoader;

/** Site templates from the light module, {@code templates/site/}, so that an office can put its own over ours. */
final class SiteTemplates implements TemplateLoader {

    private static final String FOLDER = "templates/site/";

    private final ResourceSource source;

    /** Two of the same text are the same, so that only a change is parsed again. */
    private record Loaded(String name, String text) {}

    SiteTemplates(ResourceSource source) {
        this.source = source;
    }

    @Override
    public Object findTemplateSource(String name) {
        return source.read(FOLDER + name).map(text -> new Loaded(name, text)).orElse(null);
    }

    @Override
    public long getLastModified(Object template) {
        return ((Loaded) template).text().hashCode();
    }

    @Override
    public Reader getReader(Object template, String encoding) {
        return new StringReader(((Loaded) template).text());
    }

    @Override
    public void closeTemplateSource(Object template) {
        // a text needs no closing
    }
}
