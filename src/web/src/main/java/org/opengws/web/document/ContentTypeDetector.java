package org.opengws.web.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.opengws.publishing.document.DocumentType;
import org.opengws.publishing.document.FileName;
import org.opengws.publishing.document.TypeDetector;

/**
 * Type by content: Tika's marks for the file's first bytes, then a look into ZIP and OLE2 containers that costs no more
 * than a few kilobytes of memory, because it runs in the host. Safe for many threads.
 */
public final class ContentTypeDetector implements TypeDetector {

    @Override
    public Optional<DocumentType> detect(Path file, FileName name) {
        try {
            MediaType type = byFirstBytes(file);
            String mediaType = byFirstBytes(file).toString();
            if (isContainer(mediaType)) {
                return ZipContainer.typeOf(file);
            }
            return switch (mediaType) {
                case "application/x-tika-msoffice" -> lockedOffice(file, name);
                case "text/plain", "text/csv", "application/octet-stream" -> plainText(file, name);
                default -> DocumentType.byMediaType(mediaType);
            };
        } catch (IOException e) {
            throw new UncheckedIOException("the file to detect cannot be read", e);
        }
    }

    private static MediaType byFirstBytes(Path file) throws IOException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            return MimeTypes.getDefaultMimeTypes().detect(bytes, new Metadata()).getBaseType();
        }
    }

    /** Some containers give themselves away in their first entry, so that Tika names a ZIP's special kind. */
    private static boolean isContainer(String type) {
        return type.equals("application/zip")
                || type.equals("application/x-tika-ooxml")
                || type.startsWith("application/vnd.oasis.opendocument")
                || type.startsWith("application/vnd.openxmlformats");
    }

    /**
     * An office file with a password is an OLE2 container, whatever is inside: the name decides, and the reader then
     * says that it is locked, which helps its sender more than "another type".
     */
    private static Optional<DocumentType> lockedOffice(Path file, FileName name) throws IOException {
        return EncryptedPackage.isIn(file)
                ? DocumentType.byExtension(name.extension())
                        .filter(type -> type == DocumentType.DOCX || type == DocumentType.XLSX)
                : Optional.empty();
    }

    /** CSV has no mark of its own: text under that name is CSV. */
    private static Optional<DocumentType> plainText(Path file, FileName name) {
        return DocumentType.byExtension(name.extension())
                .filter(type -> type == DocumentType.CSV)
                .filter(type -> PlainBytes.areIn(file));
    }
}
