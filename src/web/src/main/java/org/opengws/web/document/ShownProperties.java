package org.opengws.web.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.regex.Pattern;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Whether a part of an office file shows the file's own properties: bound to them, by a field, or by leading to them. */
final class ShownProperties extends DefaultHandler {

    private static final Pattern FIELDS = Pattern.compile(
            "DOCPROPERTY|INFO|TITLE|AUTHOR|SUBJECT|COMMENTS|KEYWORDS|LASTSAVEDBY|SAVEDATE|CREATEDATE|PRINTDATE"
                    + "|REVNUM|EDITTIME|NUMPAGES|NUMWORDS|NUMCHARS|TEMPLATE");

    private final StringBuilder fields = new StringBuilder();
    private boolean shown;
    private boolean inField;

    private ShownProperties() {}

    static boolean in(InputStream bytes) throws IOException {
        ShownProperties part = new ShownProperties();
        try {
            SafeXml.parse(bytes, part);
        } catch (SAXException notWellFormed) {
            return true;
        }
        return part.shown
                || FIELDS.matcher(part.fields.toString().toUpperCase(Locale.ROOT))
                        .find();
    }

    @Override
    public void startElement(String uri, String name, String qualifiedName, Attributes attributes) {
        inField = name.equals("instrText");
        shown = shown || name.equals("dataBinding");
        for (int i = 0; i < attributes.getLength(); i++) {
            String value = attributes.getValue(i);
            if (attributes.getLocalName(i).equals("instr")) {
                fields.append(value).append(' ');
            }
            shown = shown || attributes.getLocalName(i).equals("Target") && value.contains("docProps");
        }
    }

    @Override
    public void endElement(String uri, String name, String qualifiedName) {
        inField = false;
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inField) {
            fields.append(characters, start, length);
        }
    }
}
