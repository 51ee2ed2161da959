package org.opengws.web.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.opengws.publishing.document.Finding;
import org.opengws.publishing.document.FindingCode;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** What lies in a DOCX without being seen: what revisions deleted or inserted, comments, hidden text, files inside. */
final class DocxFindings extends DefaultHandler {

    private static final Set<String> REVISIONS = Set.of(
            "ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange", "cellIns", "cellDel", "numberingChange");

    private static final Set<String> WHITE = Set.of("FFFFFF", "FEFEFE");
    private static final Set<String> OFF = Set.of("false", "0", "off", "none");

    private final Set<FindingCode> found = EnumSet.noneOf(FindingCode.class);

    private DocxFindings() {}

    static List<Finding> of(Path file) throws IOException {
        DocxFindings findings = new DocxFindings();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                findings.look(zip, entry);
            }
        }
        List<Finding> all = new ArrayList<>();
        findings.found.forEach(code -> all.add(Finding.of(code)));
        return all;
    }

    private void look(ZipFile zip, ZipEntry entry) throws IOException {
        if (entry.getName().startsWith("word/embeddings/")) {
            found.add(FindingCode.EMBEDDED_FILE);
        }
        boolean text = entry.getName().startsWith("word/") && entry.getName().endsWith(".xml");
        if (!text) {
            return;
        }
        try (InputStream bytes = zip.getInputStream(entry)) {
            SafeXml.parse(bytes, this);
        } catch (SAXException notWellFormed) {
            found.add(FindingCode.PARTLY_READ);
        }
    }

    @Override
    public void startElement(String uri, String name, String qualifiedName, Attributes attributes) {
        if (!uri.contains("wordprocessingml")) {
            return;
        }
        String value = value(attributes);
        if (REVISIONS.contains(name)) {
            found.add(FindingCode.TRACKED_CHANGES);
        } else if (name.equals("comment")) {
            found.add(FindingCode.COMMENTS);
        } else if (name.equals("altChunk") || name.equals("object")) {
            found.add(FindingCode.EMBEDDED_FILE);
        } else if (name.equals("vanish") && !OFF.contains(value)) {
            found.add(FindingCode.HIDDEN_TEXT);
        } else if (name.equals("color") && WHITE.contains(value.toUpperCase(java.util.Locale.ROOT))) {
            found.add(FindingCode.HIDDEN_TEXT);
        }
    }

    private static String value(Attributes attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals("val")) {
                return attributes.getValue(i);
            }
        }
        return "";
    }
}
