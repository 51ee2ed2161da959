package org.opengws.web.desk.screen;

import java.io.Reader;
import java.io.StringReader;
import java.util.Optional;

import org.opengws.publishing.files.ResourceSource;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;

/** The desk's own templates, not overridable, and the light module's under {@code templates/}, which are. */
public final class DeskTemplates {

    private DeskTemplates() {}

    public static TemplateLoader loader(ResourceSource resources) {
        return new MultiTemplateLoader(new TemplateLoader[] {
            new ClassTemplateLoader(DeskTemplates.class, "/org/opengws/web/desk"), new LightModule(resources)
        });
    }

    /** Files as they are now; a changed one is noticed by its text. */
    private record LightModule(ResourceSource resources) implements TemplateLoader {

        private record Found(String path, String text) {}

        @Override
        public Object findTemplateSource(String name) {
            Optional<String> text = name.startsWith("templates/") ? resources.read(name) : Optional.empty();
            return text.map(found -> new Found(name, found)).orElse(null);
        }

        @Override
        public long getLastModified(Object source) {
            return ((Found) source).text().hashCode() & 0x7fffffffL;
        }

        @Override
        public Reader getReader(Object source, String encoding) {
            return new StringReader(((Found) source).text());
        }

        @Override
        public void closeTemplateSource(Object source) {
            // nothing is held
        }
    }
}
