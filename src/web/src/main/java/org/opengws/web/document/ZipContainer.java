package org.opengws.web.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.opengws.publishing.document.DocumentType;

/** Tells office files apart by what their container says of its main part. Reads at most {@link #MOST} bytes of it. */
final class ZipContainer {

    private static final int MOST = 256 * 1024;

    /** The kinds with macros count as their plain ones: the reader then finds the macros and says so. */
    private static final Map<String, DocumentType> MAIN_PARTS = Map.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", DocumentType.DOCX,
            "application/vnd.ms-word.document.macroEnabled.main+xml", DocumentType.DOCX,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", DocumentType.XLSX,
            "application/vnd.ms-excel.sheet.macroEnabled.main+xml", DocumentType.XLSX);

    private ZipContainer() {}

    /** Empty for other containers and for damaged ones. */
    static Optional<DocumentType> typeOf(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String mimetype = start(zip, "mimetype");
            return mimetype.isEmpty()
                    ? byMainPart(start(zip, "[Content_Types].xml"))
                    : DocumentType.byMediaType(mimetype.strip()).filter(type -> type == DocumentType.ODS);
        } catch (ZipException damaged) {
            return Optional.empty();
        }
    }

    /** Names of entries that hold macros, whatever else the file is; empty for what is no container. */
    static List<String> macros(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"))
                    .limit(1)
                    .toList();
        } catch (ZipException noContainer) {
            return List.of();
        }
    }

    private static Optional<DocumentType> byMainPart(String contentTypes) {
        return MAIN_PARTS.entrySet().stream()
                .filter(part -> contentTypes.contains('"' + part.getKey() + '"'))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static String start(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (InputStream bytes = zip.getInputStream(entry)) {
            return new String(bytes.readNBytes(MOST), StandardCharsets.UTF_8);
        }
    }
}
