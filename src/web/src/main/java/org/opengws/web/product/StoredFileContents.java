package org.opengws.web.product;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Function;

import org.opengws.publishing.document.Document;
import org.opengws.publishing.document.DocumentType;
import org.opengws.publishing.edition.PublicationId;
import org.opengws.web.Domain;
import org.opengws.web.desk.screen.FileContents;
import org.opengws.web.document.ForkedDocumentReader;

/** Reads a copy, in a process of its own, so that nothing that is stored is open meanwhile. */
final class StoredFileContents implements FileContents {

    private final Domain domain;
    private final ForkedDocumentReader reader;
    private final Path temporary;

    StoredFileContents(Domain domain, ForkedDocumentReader reader, Path temporary) {
        this.domain = domain;
        this.reader = reader;
        this.temporary = temporary;
    }

    @Override
    public Optional<String> text(PublicationId id, Document document) {
        return copied(id, document, copy -> reader.text(copy, document.type()));
    }

    @Override
    public Optional<byte[]> page(PublicationId id, Document document, int number) {
        return document.type() == DocumentType.PDF
                ? copied(id, document, copy -> reader.page(copy, number))
                : Optional.empty();
    }

    private <T> Optional<T> copied(PublicationId id, Document document, Function<Path, Optional<T>> read) {
        Optional<InputStream> stored = domain.publishing().open(id, document);
        if (stored.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream bytes = stored.get()) {
            Path copy = Files.createTempFile(
                    temporary, "contents", "." + document.type().code());
            try {
                Files.copy(bytes, copy, StandardCopyOption.REPLACE_EXISTING);
                return read.apply(copy);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("document " + document.id() + " of " + id, e);
        }
    }
}
