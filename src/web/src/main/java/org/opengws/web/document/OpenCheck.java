package org.opengws.web.document;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.RenderDestination;
import org.apache.tika.exception.EncryptedDocumentException;
import org.opengws.publishing.document.DocumentType;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Whether anybody can open a file: apart from what can be read of it. A scan without a letter of text opens. */
final class OpenCheck {

    /** Coarse: it only has to come out. */
    private static final float RESOLUTION = 36;

    private static final int MOST_POINTS = 1_000;

    private OpenCheck() {}

    /** @throws TooMuch where that cannot be said within the limits */
    static boolean opens(Path file, DocumentType type) throws IOException, EncryptedDocumentException, TooMuch {
        return switch (type) {
            case PDF -> pdf(file);
            case DOCX -> container(file, "word/document.xml", "document");
            case XLSX -> container(file, "xl/workbook.xml", "workbook");
            case ODS -> container(file, "content.xml", "document-content");
            case CSV -> csv(file);
            case JPEG, PNG -> picture(file);
            case WEBP -> webp(file);
        };
    }

    private static boolean pdf(Path file) throws IOException, EncryptedDocumentException, TooMuch {
        try (PDDocument document = PdfLine.present().open(file)) {
            return hasDrawnPage(new PdfPages(document));
        } catch (TooMuch noVerdict) {
            throw noVerdict;
        } catch (InvalidPasswordException locked) {
            throw new EncryptedDocumentException();
        } catch (IOException | RuntimeException doesNotOpen) {
            return false;
        }
    }

    /** A page beyond the limit says nothing; another one may. */
    private static boolean hasDrawnPage(PdfPages pages) {
        TooMuch noVerdict = null;
        for (int i = 0; i < pages.count(); i++) {
            try {
                if (isDrawn(pages, i)) {
                    return true;
                }
            } catch (TooMuch beyond) {
                noVerdict = beyond;
            }
        }
        if (noVerdict != null) {
            throw noVerdict;
        }
        return false;
    }

    private static boolean isDrawn(PdfPages pages, int index) throws TooMuch {
        try {
            PdfPages.Page page = pages.draw(index, RESOLUTION, RenderDestination.VIEW);
            return page.complaints().isEmpty() || !page.isBlank();
        } catch (TooMuch noVerdict) {
            throw noVerdict;
        } catch (IOException | RuntimeException notThisPage) {
            return false;
        }
    }

    /** Its main part is there whole; a program that writes it under another name says so in its relationships. */
    private static boolean container(Path file, String usual, String root)
            throws IOException, EncryptedDocumentException {
        OfficeReading.refuseLocked(file);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            OdsReading.refuseLocked(zip);
            ZipEntry main = zip.getEntry(usual);
            if (main != null) {
                return isWhole(zip, main, root);
            }
            String folder = usual.substring(0, usual.indexOf('/') + 1);
            for (ZipEntry entry : zip.stream().limit(MOST_POINTS).toList()) {
                boolean candidate =
                        entry.getName().startsWith(folder) && entry.getName().endsWith(".xml");
                if (candidate && isWhole(zip, entry, root)) {
                    return true;
                }
            }
            return false;
        } catch (ZipException damaged) {
            return false;
        }
    }

    private static boolean isWhole(ZipFile zip, ZipEntry main, String root) throws IOException {
        String[] first = {null};
        try (InputStream bytes = zip.getInputStream(main)) {
            SafeXml.parse(bytes, new DefaultHandler() {
                @Override
                public void startElement(
                        String uri, String name, String qualifiedName, org.xml.sax.Attributes attributes) {
                    first[0] = first[0] == null ? name : first[0];
                }
            });
            return root.equals(first[0]);
        } catch (SAXException | ZipException | java.io.EOFException damaged) {
            return false;
        }
    }

    private static boolean csv(Path file) throws IOException {
        try {
            return !CsvReading.of(file).text().isBlank();
        } catch (CharacterCodingException noText) {
            return false;
        }
    }

    /** Some pictures for print cannot be turned into colours here, but their points can be read. */
    private static boolean picture(Path file) throws IOException {
        try (ImageInputStream bytes = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(bytes);
            if (!readers.hasNext()) {
                return false;
            }
            ImageReader reader = readers.next();
            reader.setInput(bytes);
            try {
                ImageReadParam param = reader.getDefaultReadParam();
                int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / MOST_POINTS);
                param.setSourceSubsampling(step, step, 0, 0);
                if (reader.canReadRaster()) {
                    return reader.readRaster(0, param).getWidth() > 0;
                }
                BufferedImage image = reader.read(0, param);
                return image.getWidth() > 0;
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException damaged) {
            return false;
        }
    }

    /** No reader comes with Java: as long as it says, and with a picture of one of its kinds. */
    private static boolean webp(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] head = bytes.readNBytes(20);
            if (head.length < 20) {
                return false;
            }
            ByteBuffer numbers = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
            long said = Integer.toUnsignedLong(numbers.getInt(4)) + 8;
            return said <= Files.size(file) && head[12] == 'V' && head[13] == 'P' && head[14] == '8';
        }
    }
}
