package org.opengws.acceptance.product;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.opengws.standalone.demo.GeneratedDocuments;

/** Files as offices have them, good and bad. */
public final class SampleFiles {

    private SampleFiles() {}

    public static byte[] pdf(String text) {
        return made(documents -> documents.pdf("เอกสาร", List.of(text)));
    }

    public static byte[] docx(String text) {
        return made(documents -> documents.docx("เอกสาร", List.of(text)));
    }

    /** Other bytes, the same pages: a comment after the end. */
    public static byte[] mended(byte[] pdf) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(pdf);
        bytes.writeBytes("\n% mended\n".getBytes(StandardCharsets.US_ASCII));
        return bytes.toByteArray();
    }

    /** A letter with a macro in it, still named as one without. */
    public static byte[] docxWithMacro() {
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(docx("จดหมาย")));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PackagePart macro = parts.createPart(
                    PackagingURIHelper.createPartName("/word/vbaProject.bin"), "application/vnd.ms-office.vbaProject");
            try (OutputStream out = macro.getOutputStream()) {
                out.write(new byte[] {1, 2, 3});
            }
            parts.save(bytes);
            return bytes.toByteArray();
        } catch (IOException | OpenXML4JException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opens only with a password. */
    public static byte[] encryptedDocx() {
        try (POIFSFileSystem container = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(container)) {
                out.write(docx("จดหมาย"));
            }
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (IOException | java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @FunctionalInterface
    private interface Making {
        Path in(GeneratedDocuments documents) throws IOException;
    }

    private static byte[] made(Making making) {
        try {
            Path folder = Files.createTempDirectory("gws-sample");
            return Files.readAllBytes(making.in(new GeneratedDocuments(folder)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
