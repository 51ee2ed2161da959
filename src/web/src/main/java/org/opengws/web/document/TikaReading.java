package org.opengws.web.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PagedText;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.BodyContentHandler;
import org.opengws.publishing.document.Inspection;
import org.xml.sax.SAXException;

/** One file through one parser of Tika: its text, its pictures, and what Tika noted on the way. */
final class TikaReading {

    private final PageText text = new PageText();
    private final Pictures pictures = new Pictures();
    private final Metadata metadata = new Metadata();

    private TikaReading() {}

    /** The context carries the parser's settings; nothing inside the file is parsed further. */
    static TikaReading of(Path file, Parser parser, ParseContext context)
            throws IOException, TikaException, SAXException {
        TikaReading reading = new TikaReading();
        context.set(EmbeddedDocumentExtractor.class, reading.pictures);
        context.set(Locale.class, Locale.ROOT);
        try (InputStream stream = TikaInputStream.get(file)) {
            parser.parse(stream, new BodyContentHandler(reading.text), reading.metadata, context);
        }
        reading.text.endDocument();
        return reading;
    }

    PageText text() {
        return text;
    }

    Pictures pictures() {
        return pictures;
    }

    Metadata metadata() {
        return metadata;
    }

    int pages() {
        Integer pages = metadata.getInt(PagedText.N_PAGES);
        return pages == null || pages < 1 ? Inspection.UNKNOWN_PAGES : pages;
    }

    /** Tika goes on after some failures and only notes them; then something of the file was not read. */
    boolean hadFailures() {
        return Arrays.stream(metadata.names())
                .anyMatch(name -> name.startsWith(TikaCoreProperties.TIKA_META_EXCEPTION_PREFIX));
    }
}
