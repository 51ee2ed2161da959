package org.opengws.web.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.opengws.publishing.document.DocumentComparer.Found;
import org.opengws.publishing.document.Likeness.Verdict;
import org.opengws.publishing.document.Sha256;

/**
 * Two DOCX are the same where every part beside the file's own properties is, byte for byte or as canonical XML without
 * revision ids; where something in them shows the properties, no other file is. What a program writes anew in other words has changed.
 */
final class DocxSameness {

    private static final int MOST_PARTS = 5_000;
    private static final long MOST_BYTES = 512L * 1024 * 1024;
    private static final Set<String> PROPERTIES =
            Set.of("docProps/core.xml", "docProps/app.xml", "docProps/custom.xml");
    private static final String ROOT = "_rels/.rels";

    private final ZipFile zip;
    private long left = MOST_BYTES;

    private DocxSameness(ZipFile zip) {
        this.zip = zip;
    }

    static Found of(Path earlier, Path now) throws IOException, TooMuch {
        try (ZipFile old = new ZipFile(earlier.toFile());
                ZipFile mended = new ZipFile(now.toFile())) {
            return new DocxSameness(old).beside(new DocxSameness(mended));
        }
    }

    private Found beside(DocxSameness other) throws IOException, TooMuch {
        Optional<Map<String, ZipEntry>> before = parts();
        Optional<Map<String, ZipEntry>> after = other.parts();
        if (before.isEmpty() || after.isEmpty()) {
            return Comparing.found(Verdict.INCOMPLETE, "parts");
        }
        Set<String> names = new TreeSet<>(before.get().keySet());
        names.addAll(after.get().keySet());
        for (String name : names) {
            ZipEntry old = before.get().get(name);
            ZipEntry mended = after.get().get(name);
            if (PROPERTIES.contains(name)) {
                continue;
            }
            boolean same = old != null
                    && mended != null
                    && (bytes(old).equals(other.bytes(mended)) || isSameXml(old, other, mended));
            if (!same) {
                return Comparing.found(Verdict.CHANGED, name);
            }
        }
        return showsProperties(before.get()) || other.showsProperties(after.get())
                ? Comparing.found(Verdict.CHANGED, "docProps")
                : Comparing.found(Verdict.SAME, "");
    }

    private boolean showsProperties(Map<String, ZipEntry> parts) throws IOException {
        for (ZipEntry part : parts.values()) {
            boolean asked = CanonicalPart.isXml(part.getName())
                    && !PROPERTIES.contains(part.getName())
                    && !part.getName().equals(ROOT);
            if (asked) {
                try (InputStream bytes = opened(part)) {
                    if (ShownProperties.in(bytes)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** By name; empty where a name is there twice, so that two programs may read two files out of one. */
    private Optional<Map<String, ZipEntry>> parts() throws TooMuch {
        Map<String, ZipEntry> parts = new TreeMap<>();
        Set<String> names = new TreeSet<>();
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            if (names.size() == MOST_PARTS) {
                throw new TooMuch("parts");
            }
            if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) {
                return Optional.empty();
            }
            if (!entry.isDirectory()) {
                parts.put(entry.getName(), entry);
            }
        }
        return Optional.of(parts);
    }

    private String bytes(ZipEntry entry) throws IOException {
        try (InputStream bytes = opened(entry)) {
            return Sha256.of(bytes);
        }
    }

    private boolean isSameXml(ZipEntry old, DocxSameness other, ZipEntry mended) throws IOException {
        if (!CanonicalPart.isXml(old.getName())) {
            return false;
        }
        try (InputStream before = opened(old);
                InputStream after = other.opened(mended)) {
            Optional<String> canonical = CanonicalPart.sha256(old.getName(), before);
            return canonical.isPresent() && canonical.equals(CanonicalPart.sha256(old.getName(), after));
        }
    }

    private InputStream opened(ZipEntry entry) throws IOException {
        return new Metered(zip.getInputStream(entry));
    }

    /** All that was unpacked of this container, together. */
    private final class Metered extends java.io.FilterInputStream {

        Metered(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            return counted(super.read());
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(read);
            return read;
        }

        private int counted(int c) throws IOException {
            count(c < 0 ? 0 : 1);
            return c;
        }

        private void count(int bytes) throws IOException {
            left -= Math.max(bytes, 0);
            if (left < 0) {
                throw new IOException("unpacked it is too large");
            }
        }
    }
}
