package org.opengws.web.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.opengws.publishing.document.Finding;
import org.opengws.publishing.document.FindingCode;

/** What a PDF does or carries beside what it shows: scripts, what it opens by itself, files inside. */
final class PdfFindings {

    private static final int MOST = 2_000_000;

    private static final Set<String> OPENING = Set.of("Launch", "ImportData", "SubmitForm", "GoToE", "Rendition");

    /** Leads to another place in the file, and nothing else. */
    private static final String WITHIN = "GoTo";

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> left = new ArrayDeque<>();
    private final Set<FindingCode> found = EnumSet.noneOf(FindingCode.class);

    private PdfFindings() {}

    static List<Finding> of(PDDocument document) throws TooMuch {
        PdfFindings findings = new PdfFindings();
        findings.add(document.getDocumentCatalog().getCOSObject());
        while (!findings.left.isEmpty()) {
            findings.look(findings.left.pop());
            if (findings.seen.size() > MOST) {
                throw new TooMuch("objects");
            }
        }
        List<Finding> all = new ArrayList<>();
        findings.found.forEach(code -> all.add(Finding.of(code)));
        return all;
    }

    private void add(COSBase base) {
        COSBase real = base instanceof COSObject reference ? reference.getObject() : base;
        if ((real instanceof COSDictionary || real instanceof COSArray) && seen.add(real)) {
            left.push(real);
        }
    }

    private void look(COSBase base) {
        if (base instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                add(array.get(i));
            }
        } else if (base instanceof COSDictionary dictionary) {
            judge(dictionary);
            for (COSName name : dictionary.keySet()) {
                add(dictionary.getItem(name));
            }
        }
    }

    private void judge(COSDictionary dictionary) {
        String action = dictionary.getNameAsString(COSName.S, "");
        if (dictionary.containsKey(COSName.JS) || action.equals("JavaScript")) {
            found.add(FindingCode.SCRIPT);
        }
        if (OPENING.contains(action)) {
            found.add(FindingCode.LAUNCH);
        }
        leadsOut(dictionary.getDictionaryObject(COSName.getPDFName("OpenAction")));
        if (dictionary.getDictionaryObject(COSName.AA) instanceof COSDictionary events) {
            events.keySet().forEach(event -> leadsOut(events.getDictionaryObject(event)));
        }
        if (dictionary.containsKey(COSName.EF)
                || dictionary.getNameAsString(COSName.TYPE, "").equals("EmbeddedFile")) {
            found.add(FindingCode.EMBEDDED_FILE);
        }
    }

    private void leadsOut(COSBase action) {
        boolean out = action instanceof COSDictionary dictionary
                && dictionary.containsKey(COSName.S)
                && !dictionary.getNameAsString(COSName.S, "").equals(WITHIN);
        if (out) {
            found.add(FindingCode.LAUNCH);
        }
    }
}
