package org.opengws.web.document;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;

import org.apache.pdfbox.pdmodel.PDDocument;

/** The line that the standalone host ships; named by reflection because the floor is compiled against the earlier one. */
final class PdfBox3 implements PdfLine {

    private static final String LOADER = "org.apache.pdfbox.Loader";

    static boolean isPresent() {
        return PdfBox3.class.getClassLoader().getResource(LOADER.replace('.', '/') + ".class") != null;
    }

    @Override
    public PDDocument open(Path file) throws IOException {
        try {
            return (PDDocument)
                    Class.forName(LOADER).getMethod("loadPDF", File.class).invoke(null, file.toFile());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IOException broken) {
                throw broken;
            }
            throw new IOException("not opened", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("PDFBox 3 has no such loader", e);
        }
    }
}
