package org.opengws.web;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TimeZone;

import freemarker.cache.TemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;

/** FreeMarker as both hosts set it: escapes by itself in {@code .ftlh}, loads no class, reads records as methods. */
public final class Templates {

    /** What Magnolia 6.3 runs with. */
    public static final Version MAGNOLIA = Configuration.VERSION_2_3_28;

    private final Configuration configuration;

    public Templates(TemplateLoader loader) {
        configuration = new Configuration(MAGNOLIA);
        configuration.setTemplateLoader(loader);
        configuration.setObjectWrapper(new DefaultObjectWrapperBuilder(MAGNOLIA).build());
        configuration.setDefaultEncoding("UTF-8");
        configuration.setOutputEncoding("UTF-8");
        configuration.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setLocalizedLookup(false);
        // numbers as they are: grouping and decimal signs are the page's to choose
        configuration.setNumberFormat("0.######");
        configuration.setTimeZone(TimeZone.getTimeZone("Asia/Bangkok"));
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
    }

    /** The whole page, or an exception: half a page never leaves. */
    public String render(String template, Map<String, ?> model) {
        StringWriter page = new StringWriter(16 * 1024);
        try {
            configuration.getTemplate(template).process(model, page);
        } catch (IOException e) {
            throw new UncheckedIOException("template " + template, e);
        } catch (TemplateException e) {
            throw new IllegalStateException("template " + template + ": " + e.getMessageWithoutStackTop(), e);
        }
        return page.toString();
    }
}
