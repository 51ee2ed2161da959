package org.opengws.web.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.rendering.RenderDestination;
import org.apache.tika.exception.TikaException;
import org.opengws.publishing.document.DocumentComparer.Found;
import org.opengws.publishing.document.FindingCode;
import org.opengws.publishing.document.Likeness.Verdict;
import org.opengws.publishing.document.NormalisedText;
import org.xml.sax.SAXException;

/**
 * Two PDFs are the same where their text, their pictures, their number of pages and every drawn page agree, on the
 * screen and, where annotations or layers may show something else there, in print.
 */
final class PdfSameness {

    private static final float RESOLUTION = 150;

    /** What may change what is seen, or is given away with the file, without being drawn. */
    private static final Set<FindingCode> BEYOND_DRAWING =
            Set.of(FindingCode.SCRIPT, FindingCode.LAUNCH, FindingCode.EMBEDDED_FILE, FindingCode.PARTLY_READ);

    private static final Set<String> NEVER_DRAWN = Set.of("Link", "Popup");
    private static final Set<String> OF_OTHER_PROGRAMS = Set.of("RichMedia", "3D", "Screen", "Movie", "Sound");

    private PdfSameness() {}

    static Found of(Path earlier, Path now) throws IOException, TikaException, SAXException, TooMuch {
        Drawn before = PdfReading.of(earlier);
        Drawn after = PdfReading.of(now);
        for (Drawn read : List.of(before, after)) {
            Optional<String> beyond = read.findings().stream()
                    .filter(finding -> BEYOND_DRAWING.contains(finding.code()))
                    .map(finding -> finding.code().code())
                    .findFirst();
            if (beyond.isPresent()) {
                return Comparing.found(Verdict.INCOMPLETE, beyond.get());
            }
        }
        if (before.pages() != after.pages()) {
            return Comparing.found(Verdict.CHANGED, "pages");
        }
        if (!new NormalisedText(before.text()).equals(new NormalisedText(after.text()))) {
            return Comparing.found(Verdict.CHANGED, "text");
        }
        return before.pictures().equals(after.pictures())
                ? drawn(earlier, now)
                : Comparing.found(Verdict.CHANGED, "pictures");
    }

    private static Found drawn(Path earlier, Path now) throws IOException, TooMuch {
        if (!Complaints.begin()) {
            return Comparing.found(Verdict.INCOMPLETE, "log");
        }
        PdfLine line = PdfLine.present();
        try (PDDocument before = line.open(earlier);
                PDDocument after = line.open(now)) {
            if (hasForeignForm(before) || hasForeignForm(after)) {
                return Comparing.found(Verdict.INCOMPLETE, "form");
            }
            PdfPages old = new PdfPages(before);
            PdfPages mended = new PdfPages(after);
            for (int i = 0; i < old.count(); i++) {
                Optional<Found> difference = difference(old, mended, i);
                if (difference.isPresent()) {
                    return difference.get();
                }
            }
            return old.count() == mended.count()
                    ? Comparing.found(Verdict.SAME, "")
                    : Comparing.found(Verdict.CHANGED, "pages");
        }
    }

    private static Optional<Found> difference(PdfPages old, PdfPages mended, int index) throws IOException, TooMuch {
        String page = "page " + (index + 1);
        if (isBeyondDrawing(old.page(index)) || isBeyondDrawing(mended.page(index))) {
            return Optional.of(Comparing.found(Verdict.INCOMPLETE, page));
        }
        for (RenderDestination destination : List.of(RenderDestination.VIEW, RenderDestination.PRINT)) {
            PdfPages.Page before = old.draw(index, RESOLUTION, destination);
            PdfPages.Page after = mended.draw(index, RESOLUTION, destination);
            if (!before.complaints().isEmpty() || !after.complaints().isEmpty()) {
                return Optional.of(Comparing.found(Verdict.INCOMPLETE, page));
            }
            if (Tiles.difference(before.image(), after.image()).isPresent()) {
                return Optional.of(Comparing.found(Verdict.CHANGED, page));
            }
        }
        return Optional.empty();
    }

    /** Annotations that a viewer shows by a program of its own, or whose look it makes up itself. */
    private static boolean isBeyondDrawing(PDPage page) throws IOException {
        for (PDAnnotation annotation : page.getAnnotations()) {
            String kind = annotation.getSubtype();
            boolean made = annotation.getAppearance() == null && !NEVER_DRAWN.contains(kind);
            if (made || OF_OTHER_PROGRAMS.contains(kind)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasForeignForm(PDDocument document) {
        var form = document.getDocumentCatalog().getAcroForm();
        return form != null && (form.hasXFA() || form.getNeedAppearances());
    }
}
