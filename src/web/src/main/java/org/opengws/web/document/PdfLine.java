package org.opengws.web.document;

import java.io.IOException;
import java.nio.file.Path;

import org.apache.pdfbox.pdmodel.PDDocument;

/** Port: how one line of PDFBox opens a file. What is opened is then drawn and read alike by all of them. */
interface PdfLine {

    /** @throws org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException where it is locked */
    PDDocument open(Path file) throws IOException;

    /** The line that this process runs on. */
    static PdfLine present() {
        return PdfBox3.isPresent() ? new PdfBox3() : new PdfBox2();
    }
}
