package org.opengws.web.site;

import java.io.StringWriter;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML, so that what somebody typed is text wherever it stands; a character that XML cannot hold is left out. */
final class Xml {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newInstance();
    private static final Pattern IMPOSSIBLE =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final StringWriter text = new StringWriter(8 * 1024);
    private final XMLStreamWriter writer;

    /** Writes the inside of an element. */
    interface Inside {
        void write();
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    Xml() {
        XMLStreamWriter[] made = new XMLStreamWriter[1];
        run(() -> {
            made[0] = FACTORY.createXMLStreamWriter(text);
            made[0].writeStartDocument("UTF-8", "1.0");
        });
        writer = made[0];
    }

    /** @param attributes names and values by turns */
    Xml element(String name, Inside inside, String... attributes) {
        run(() -> {
            writer.writeStartElement(name);
            attributes(attributes);
        });
        inside.write();
        run(writer::writeEndElement);
        return this;
    }

    Xml text(String name, String value, String... attributes) {
        return element(name, () -> run(() -> writer.writeCharacters(possible(value))), attributes);
    }

    Xml empty(String name, String... attributes) {
        run(() -> {
            writer.writeEmptyElement(name);
            attributes(attributes);
        });
        return this;
    }

    @Override
    public String toString() {
        run(writer::flush);
        return text.toString();
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            writer.writeAttribute(attributes[i], possible(attributes[i + 1]));
        }
    }

    private static String possible(String value) {
        return IMPOSSIBLE.matcher(value).replaceAll("");
    }

    private static void run(Step step) {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("XML into memory", e);
        }
    }
}
