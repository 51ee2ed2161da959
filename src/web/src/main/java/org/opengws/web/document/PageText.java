package org.opengws.web.document;

import java.util.ArrayList;
import java.util.List;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Collects the text that Tika reports, and which pages show something without saying anything. */
final class PageText extends DefaultHandler {

    private static final String EMBEDDED = "embedded:";

    private final StringBuilder text = new StringBuilder();
    private final List<Integer> silentPages = new ArrayList<>();
    private final List<String> pictures = new ArrayList<>();

    private int page;
    private int pageText;
    private int pagePictures;

    String text() {
        return text.toString();
    }

    /** Numbers of pages with pictures and no text, from one. */
    List<Integer> silentPages() {
        return silentPages;
    }

    /** The names of the pictures as the text meets them. */
    List<String> pictures() {
        return pictures;
    }

    @Override
    public void startElement(String uri, String name, String qualifiedName, Attributes attributes) {
        String source = attributes.getValue("src");
        if (name.equals("img") && source != null && source.startsWith(EMBEDDED)) {
            pictures.add(source.substring(EMBEDDED.length()));
        } else if (name.equals("div") && "page".equals(attributes.getValue("class"))) {
            endPage();
            page++;
        }
    }

    @Override
    public void endDocument() {
        endPage();
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }

    private void endPage() {
        boolean silent = text.substring(pageText).isBlank();
        if (page > 0 && silent && pictures.size() > pagePictures) {
            silentPages.add(page);
        }
        pageText = text.length();
        pagePictures = pictures.size();
    }
}
