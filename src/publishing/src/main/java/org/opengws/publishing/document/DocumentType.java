package org.opengws.publishing.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The kinds of file that the product knows; which of them a place accepts is a setting. */
public enum DocumentType {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    WEBP("image/webp", "webp"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    CSV("text/csv", "csv");

    /** What an edition accepts without any setting. */
    public static final Set<DocumentType> DOCUMENTS = Set.of(PDF, DOCX);

    /** Photographs of a form's rows. */
    public static final Set<DocumentType> IMAGES = Set.of(JPEG, PNG, WEBP);

    /** Additional data, accepted beside the documents where the office's setting says so. */
    public static final Set<DocumentType> DATA = Set.of(XLSX, ODS, CSV);

    private final String mediaType;
    private final List<String> extensions;

    DocumentType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    public String mediaType() {
        return mediaType;
    }

    /** Lower case, without the dot, the usual one first. */
    public List<String> extensions() {
        return extensions;
    }

    /** As stored and in addresses: {@code pdf}, {@code docx}… */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isImage() {
        return IMAGES.contains(this);
    }

    public static Optional<DocumentType> byCode(String code) {
        for (DocumentType type : values()) {
            if (type.code().equals(code)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    public static Optional<DocumentType> byMediaType(String mediaType) {
        for (DocumentType type : values()) {
            if (type.mediaType.equals(mediaType)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    public static Optional<DocumentType> byExtension(String extension) {
        for (DocumentType type : values()) {
            if (type.extensions.contains(extension)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
