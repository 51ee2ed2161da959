package org.opengws.standalone.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.opengws.publishing.document.FileName;

/**
 * Letters and PDFs made on the spot, so that no file of an office has to be shipped. Each lands in a folder of its own
 * under its title, the same title twice too. Safe for many threads.
 */
public final class GeneratedDocuments {

    private final Path folder;

    /** @param folder exists, and is the caller's to empty */
    public GeneratedDocuments(Path folder) {
        this.folder = folder;
    }

    public Path docx(String title, List<String> paragraphs) throws IOException {
        return docx(title, paragraphs, List.of());
    }

    /** @param table rows of cells after the paragraphs, the first row its head; may be empty */
    public Path docx(String title, List<String> paragraphs, List<List<String>> table) throws IOException {
        Path file = place(title, ".docx");
        try (OutputStream bytes = Files.newOutputStream(file)) {
            GeneratedLetter.write(title, paragraphs, table, bytes);
        }
        return file;
    }

    /** In a Thai font of this system; where there is none, Latin stands for what cannot be written. */
    public Path pdf(String title, List<String> paragraphs) throws IOException {
        Path file = place(title, ".pdf");
        try (OutputStream bytes = Files.newOutputStream(file)) {
            GeneratedPdf.write(title, paragraphs, bytes);
        }
        return file;
    }

    private Path place(String title, String extension) throws IOException {
        String name = FileName.of(title + extension)
                .or(() -> FileName.of("document" + extension))
                .orElseThrow()
                .value();
        return Files.createTempDirectory(folder, "document").resolve(name);
    }
}
