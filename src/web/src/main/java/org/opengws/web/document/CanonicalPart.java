package org.opengws.web.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A part of an office file as canonical XML: attributes and namespaces in order, without the ids by which Word tells
 * rounds of editing apart. Lists of parts and of relationships have no order, and the package's own
 * properties are left out of them.
 */
final class CanonicalPart extends DefaultHandler {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String STRICT_WORD = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private static final String TYPES = "[Content_Types].xml";
    private static final String ROOT = "_rels/.rels";

    /** Only the package itself leads to its properties; whatever else does shows them. */
    private static final Pattern WAY_TO_PROPERTIES =
            Pattern.compile("/(metadata/core|extended|custom|metadata/custom)-properties\"");

    private static final Pattern TYPE_OF_PROPERTIES = Pattern.compile("\"/docProps/(core|app|custom)\\.xml\"");
    private static final Pattern NOTHING = Pattern.compile("(?!)");

    private final Pattern aboutProperties;
    private final MessageDigest digest;
    private final boolean unordered;
    private final List<String> namespaces = new ArrayList<>();
    private final List<String> members = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private StringBuilder member = new StringBuilder();
    private int depth;
    private int leftOut;

    private CanonicalPart(String name) {
        unordered = name.endsWith(".rels") || name.equals(TYPES);
        aboutProperties = name.equals(TYPES) ? TYPE_OF_PROPERTIES : name.equals(ROOT) ? WAY_TO_PROPERTIES : NOTHING;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static boolean isXml(String name) {
        return name.endsWith(".xml") || name.endsWith(".rels");
    }

    /** Empty for what is not well-formed. */
    static Optional<String> sha256(String name, InputStream bytes) throws IOException {
        CanonicalPart part = new CanonicalPart(name);
        try {
            SafeXml.parse(bytes, part);
            part.members.stream().sorted().forEach(part::hash);
            return Optional.of(HexFormat.of().formatHex(part.digest.digest()));
        } catch (SAXException notWellFormed) {
            return Optional.empty();
        }
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) {
        namespaces.add("xmlns " + quoted(prefix) + quoted(uri));
    }

    @Override
    public void startElement(String uri, String name, String qualifiedName, Attributes attributes) {
        flushText();
        depth++;
        if (leftOut > 0 || isWord(uri) && name.equals("rsids")) {
            leftOut++;
            namespaces.clear();
            return;
        }
        List<String> values = new ArrayList<>(namespaces);
        namespaces.clear();
        for (int i = 0; i < attributes.getLength(); i++) {
            boolean revision =
                    isWord(attributes.getURI(i)) && attributes.getLocalName(i).startsWith("rsid");
            if (!revision) {
                values.add(quoted(attributes.getURI(i))
                        + quoted(attributes.getLocalName(i))
                        + quoted(attributes.getValue(i)));
            }
        }
        values.sort(null);
        say("<" + quoted(uri) + quoted(name) + values);
    }

    @Override
    public void endElement(String uri, String name, String qualifiedName) {
        flushText();
        if (leftOut > 0) {
            leftOut--;
        } else {
            say(">");
        }
        depth--;
        if (unordered && depth == 1) {
            keepMember();
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (leftOut == 0) {
            text.append(characters, start, length);
        }
    }

    @Override
    public void processingInstruction(String target, String data) {
        flushText();
        say("?" + quoted(target) + quoted(data));
    }

    @Override
    public void error(SAXParseException e) throws SAXException {
        throw e;
    }

    private void flushText() {
        if (!text.isEmpty()) {
            String said = text.toString();
            text.setLength(0);
            if (!unordered || !said.isBlank()) {
                say("t" + quoted(said));
            }
        }
    }

    private void say(String value) {
        if (unordered && depth > 1) {
            member.append(value);
        } else {
            hash(value);
        }
    }

    private void keepMember() {
        String said = member.toString();
        member = new StringBuilder();
        if (!aboutProperties.matcher(said).find()) {
            members.add(said);
        }
    }

    private void hash(String value) {
        digest.update(value.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isWord(String uri) {
        return uri.equals(WORD) || uri.equals(STRICT_WORD);
    }

    private static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
