package org.opengws.web.html;

import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** What a reader sees of a body, one line for each block. */
final class ReadableText implements NodeVisitor {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern LINES = Pattern.compile(" *\n[ \n]*");

    private final StringBuilder text = new StringBuilder();

    private ReadableText() {}

    static String of(Document document) {
        document.select(String.join(",", JsoupHtmlCleaner.DROPPED_WHOLE)).remove();
        ReadableText readable = new ReadableText();
        document.body().traverse(readable);
        return LINES.matcher(readable.text).replaceAll("\n").strip();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            text.append(SPACES.matcher(words.getWholeText()).replaceAll(" "));
        } else {
            lineBreak(node);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        lineBreak(node);
    }

    private void lineBreak(Node node) {
        if (node instanceof Element element
                && (element.isBlock() || element.normalName().equals("br"))) {
            text.append('\n');
        }
    }
}
