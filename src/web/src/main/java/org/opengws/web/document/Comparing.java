package org.opengws.web.document;

import java.nio.file.Files;
import java.nio.file.Path;

import org.opengws.publishing.document.DocumentComparer.Found;
import org.opengws.publishing.document.DocumentType;
import org.opengws.publishing.document.Likeness.Verdict;

/** Compares two files in this process, without limits: only for the reading process. */
final class Comparing {

    private Comparing() {}

    /** Files of a kind that nothing here compares have changed with any of their bytes. */
    @SuppressWarnings("CatchAndPrintStackTrace")
    static Found of(Path earlier, Path now, DocumentType type) {
        try {
            if (Files.mismatch(earlier, now) < 0) {
                return found(Verdict.SAME, "");
            }
            return switch (type) {
                case PDF -> PdfSameness.of(earlier, now);
                case DOCX -> DocxSameness.of(earlier, now);
                case XLSX, ODS, CSV, JPEG, PNG, WEBP -> found(Verdict.CHANGED, "bytes");
            };
        } catch (TooMuch e) {
            return found(Verdict.INCOMPLETE, e.getMessage());
        } catch (Exception | StackOverflowError | LinkageError e) {
            return found(Verdict.INCOMPLETE, "");
        }
    }

    static Found found(Verdict verdict, String what) {
        return new Found(verdict, what, Extractor.NAME);
    }
}
