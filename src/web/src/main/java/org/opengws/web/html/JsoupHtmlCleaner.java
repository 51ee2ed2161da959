package org.opengws.web.html;

import java.util.List;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.opengws.publishing.body.HtmlCleaner;

/** The cleaner of both hosts. Holds no state; safe for many threads. */
public final class JsoupHtmlCleaner implements HtmlCleaner {

    /** Elements whose content is no text for a reader: they go with everything in them. */
    static final Set<String> DROPPED_WHOLE = Set.of(
            "script",
            "style",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "applet",
            "template",
            "noscript",
            "xmp",
            "noembed",
            "noframes",
            "plaintext",
            "textarea",
            "title",
            "select",
            "audio",
            "video",
            "canvas",
            "frameset");

    private static final int MOST_READINGS = 8;

    private static final BodySafelist ALLOWED = new BodySafelist();

    /**
     * A browser may read what was written otherwise than it was meant (a paragraph inside a table moves out of it), so
     * the result is cleaned until it stays as it is. What never comes to rest is kept as text only.
     */
    @Override
    public String clean(String html) {
        String before = cleanOnce(html);
        for (int reading = 0; reading < MOST_READINGS; reading++) {
            String after = cleanOnce(before);
            if (after.equals(before)) {
                return after;
            }
            before = after;
        }
        return PlainText.toHtml(text(html));
    }

    private static String cleanOnce(String html) {
        Document dirty = parse(html);
        dirty.select(String.join(",", DROPPED_WHOLE)).remove();
        Document clean = new Cleaner(ALLOWED).clean(dirty);
        for (Element link : clean.select("a")) {
            finish(link);
        }
        clean.outputSettings(output());
        return clean.body().html().strip();
    }

    @Override
    public List<String> disallowed(String html) {
        return DisallowedParts.of(parse(html));
    }

    @Override
    public String text(String html) {
        return ReadableText.of(parse(html));
    }

    /** A link without an address is text; one to elsewhere does not hand over this window. */
    private static void finish(Element link) {
        if (!link.hasAttr("href")) {
            link.unwrap();
        } else if (LinkAddress.leadsElsewhere(link.attr("href"))) {
            link.attr("rel", "noopener noreferrer");
        }
    }

    /** Bold and italic of an editor are emphasis, and no loss to anybody: they are renamed, not refused. */
    private static Document parse(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.select("b").tagName("strong");
        document.select("i").tagName("em");
        return document;
    }

    private static Document.OutputSettings output() {
        return new Document.OutputSettings().prettyPrint(false);
    }
}
