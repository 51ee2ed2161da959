package org.opengws.web.html;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** A body that was written without JavaScript, as plain text in a form. */
public final class PlainText {

    private static final Pattern LINE_END = Pattern.compile("\r\n?");
    private static final Pattern BLANK_LINES = Pattern.compile("\n[ \t]*(\n[ \t]*)+");

    private PlainText() {}

    /** Blank lines part paragraphs, single line ends stay as breaks, everything else is only text. */
    public static String toHtml(String text) {
        String lines = LINE_END.matcher(text).replaceAll("\n").strip();
        return Arrays.stream(BLANK_LINES.split(lines))
                .filter(paragraph -> !paragraph.isBlank())
                .map(paragraph -> "<p>" + Entities.escape(paragraph.strip()).replace("\n", "<br>") + "</p>")
                .collect(Collectors.joining());
    }

    /**
     * The plain text that {@link #toHtml} makes this body from; empty where a plain form could not hold the body
     * without loss.
     */
    public static Optional<String> of(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        String text =
                document.body().children().stream().map(Element::wholeText).collect(Collectors.joining("\n\n"));
        return toHtml(text).equals(html) ? Optional.of(text) : Optional.empty();
    }
}
