package org.opengws.web.document;

import java.io.IOException;
import java.nio.file.Path;

import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The line that Magnolia ships. */
final class PdfBox2 implements PdfLine {

    @Override
    public PDDocument open(Path file) throws IOException {
        long memory = Runtime.getRuntime().maxMemory() / 8;
        return PDDocument.load(file.toFile(), MemoryUsageSetting.setupMixed(memory));
    }
}
