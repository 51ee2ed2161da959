package org.opengws.web.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files as offices, and others, send them. */
final class SampleFiles {

    private final Path folder;

    SampleFiles(Path folder) {
        this.folder = folder;
    }

    /** A picture is a colour here; a paragraph is a string. */
    Path docx(String name, Object... parts) throws Exception {
        try (XWPFDocument document = new XWPFDocument()) {
            for (Object part : parts) {
                var run = document.createParagraph().createRun();
                if (part instanceof Color color) {
                    run.addPicture(
                            new ByteArrayInputStream(png(color)),
                            Document.PICTURE_TYPE_PNG,
                            "picture.png",
                            Units.toEMU(40),
                            Units.toEMU(40));
                } else {
                    run.setText(part.toString());
                }
            }
            return saved(name, document);
        }
    }

    Path resaved(Path docx, String name) throws IOException {
        try (InputStream bytes = Files.newInputStream(docx);
                XWPFDocument document = new XWPFDocument(bytes)) {
            document.getProperties().getCoreProperties().setCreator("another program");
            return saved(name, document);
        }
    }

    Path docxWithMacros(String name) throws Exception {
        Path file = docx(name, "a letter");
        try (OPCPackage parts = OPCPackage.open(file.toFile())) {
            var macros = parts.createPart(
                    PackagingURIHelper.createPartName("/word/vbaProject.bin"), "application/vnd.ms-office.vbaProject");
            try (OutputStream bytes = macros.getOutputStream()) {
                bytes.write(new byte[] {1, 2, 3});
            }
        }
        return file;
    }

    Path lockedDocx(String name) throws Exception {
        Path open = docx("open-" + name, "a secret");
        Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
        encryptor.confirmPassword("password");
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            try (OutputStream bytes = encryptor.getDataStream(container)) {
                Files.copy(open, bytes);
            }
            Path file = folder.resolve(name);
            try (OutputStream bytes = Files.newOutputStream(file)) {
                container.writeFilesystem(bytes);
            }
            return file;
        }
    }

    Path xlsx(String name, String cell) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("แผ่น").createRow(0).createCell(0).setCellValue(cell);
            Path file = folder.resolve(name);
            try (OutputStream bytes = Files.newOutputStream(file)) {
                workbook.write(bytes);
            }
            return file;
        }
    }

    Path ods(String name, String cell, String... moreEntries) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(zip, "mimetype", "application/vnd.oasis.opendocument.spreadsheet");
            entry(zip, "content.xml", """
                    <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                      xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                      xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>
                      <table:table><table:table-row><table:table-cell><text:p>%s</text:p></table:table-cell>
                      </table:table-row></table:table></office:spreadsheet></office:body></office:document-content>
                    """.formatted(cell));
            for (String more : moreEntries) {
                entry(zip, more, "<x encryption-data='%s'/>".formatted(more));
            }
        }
        return file;
    }

    /** Each page is a string, or a colour: a scan. */
    Path pdf(String name, Object... pages) throws IOException {
        Path file = folder.resolve(name);
        try (PDDocument document = document(pages)) {
            document.save(file.toFile());
        }
        return file;
    }

    Path lockedPdf(String name) throws IOException {
        Path file = folder.resolve(name);
        try (PDDocument document = document("a secret")) {
            document.protect(new StandardProtectionPolicy("owner", "password", new AccessPermission()));
            document.save(file.toFile());
        }
        return file;
    }

    Path image(String name, String format) throws IOException {
        Path file = folder.resolve(name);
        ImageIO.write(painted(Color.RED), format, file.toFile());
        return file;
    }

    Path text(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    Path bytes(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    /** The first part of a file, as an upload that broke off leaves it. */
    Path cutOff(Path file, String name) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        return Files.write(folder.resolve(name), java.util.Arrays.copyOf(whole, whole.length * 2 / 3));
    }

    /** A DOCX of a few hundred kilobytes that unpacks into many megabytes. */
    Path bomb(String name, int megabytes) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(zip, "[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                    <Default Extension="rels"
                     ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                    <Override PartName="/word/document.xml"
                     ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
                    </Types>""");
            entry(zip, "_rels/.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                    <Relationship Id="a" Target="word/document.xml"
                     Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>
                    </Relationships>""");
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(utf8("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                    + "<w:body><w:p><w:r><w:t>"));
            byte[] megabyte = utf8("a".repeat(1024 * 1024));
            for (int i = 0; i < megabytes; i++) {
                zip.write(megabyte);
            }
            zip.write(utf8("</w:t></w:r></w:p></w:body></w:document>"));
            zip.closeEntry();
        }
        return file;
    }

    private static PDDocument document(Object... pages) throws IOException {
        PDDocument document = new PDDocument();
        try (InputStream font =
                PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            PDType0Font letters = PDType0Font.load(document, font);
            for (Object content : pages) {
                PDPage page = new PDPage();
                document.addPage(page);
                draw(document, page, letters, content);
            }
        }
        return document;
    }

    private static void draw(PDDocument document, PDPage page, PDType0Font letters, Object content) throws IOException {
        try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
            if (content instanceof Color color) {
                stream.drawImage(LosslessFactory.createFromImage(document, painted(color)), 50, 500);
            } else if (!content.toString().isEmpty()) {
                stream.beginText();
                stream.setFont(letters, 12);
                stream.newLineAtOffset(50, 700);
                stream.showText(content.toString());
                stream.endText();
            }
        }
    }

    private static byte[] png(Color color) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(painted(color), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static BufferedImage painted(Color color) {
        BufferedImage image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(color);
        graphics.fillRect(0, 0, 40, 40);
        graphics.dispose();
        return image;
    }

    private Path saved(String name, XWPFDocument document) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream bytes = Files.newOutputStream(file)) {
            document.write(bytes);
        }
        return file;
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(utf8(content));
        zip.closeEntry();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
