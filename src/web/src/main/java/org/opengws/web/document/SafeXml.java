package org.opengws.web.document;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Parses XML from strangers: without document types, and so without entities and what they reach. */
final class SafeXml {

    private SafeXml() {}

    /** @throws SAXException for what is not well-formed or has a document type */
    static void parse(InputStream bytes, DefaultHandler handler) throws IOException, SAXException {
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            XMLReader reader = factory.newSAXParser().getXMLReader();
            reader.setContentHandler(handler);
            reader.setErrorHandler(handler);
            reader.setEntityResolver((name, address) -> {
                throw new SAXException("nothing outside is read");
            });
            reader.parse(new InputSource(bytes));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java platform parses XML safely", e);
        }
    }
}
