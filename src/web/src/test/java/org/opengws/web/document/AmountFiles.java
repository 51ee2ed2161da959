package org.opengws.web.document;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** A page with an amount of money, and the ways to show another one than it says. Runs on both lines of PDFBox. */
final class AmountFiles {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /** What is done to the page. */
    interface Trick {
        void on(PDDocument document, PDPage page, PDPageContentStream content) throws IOException;
    }

    static final Trick NONE = (document, page, content) -> {};

    private final Path folder;

    AmountFiles(Path folder) {
        this.folder = folder;
    }

    Path pdf(String name, String shown, Trick trick) throws IOException {
        return pdf(name, shown, PDRectangle.A4, (document, font) -> {}, trick);
    }

    /** Shows a nine wherever it says a one. */
    Path lying(String name, String shown) throws IOException {
        return pdf(name, shown, PDRectangle.A4, AmountFiles::lie, NONE);
    }

    Path huge(String name) throws IOException {
        return pdf(name, "1", new PDRectangle(14_400, 14_400), (document, font) -> {}, NONE);
    }

    static Trick whiteBox() {
        return (document, page, content) -> {
            content.setNonStrokingColor(Color.WHITE);
            content.addRect(40, 690, 30, 40);
            content.fill();
        };
    }

    static Trick stamp(int width) {
        return (document, page, content) -> {
            COSStream look = stream(document, "1 0 0 rg 0 0 " + width + " 20 re f");
            look.setItem(COSName.TYPE, COSName.XOBJECT);
            look.setItem(COSName.SUBTYPE, COSName.FORM);
            look.setItem(COSName.BBOX, numbers(0, 0, 100, 20));
            COSDictionary appearance = new COSDictionary();
            appearance.setItem(COSName.N, look);
            COSDictionary stamp = new COSDictionary();
            stamp.setItem(COSName.TYPE, COSName.ANNOT);
            stamp.setItem(COSName.SUBTYPE, COSName.getPDFName("Stamp"));
            stamp.setItem(COSName.RECT, numbers(100, 100, 200, 120));
            stamp.setInt(COSName.F, 4);
            stamp.setItem(COSName.AP, appearance);
            COSArray annotations = new COSArray();
            annotations.add(stamp);
            page.getCOSObject().setItem(COSName.ANNOTS, annotations);
        };
    }

    /** A picture that says JPEG 2000 and is none: it is drawn blank without an exception. */
    static Trick undecodable() {
        return (document, page, content) -> content.drawImage(
                new PDImageXObject(
                        document,
                        new ByteArrayInputStream("no picture".getBytes(StandardCharsets.US_ASCII)),
                        COSName.JPX_DECODE,
                        40,
                        40,
                        8,
                        PDDeviceRGB.INSTANCE),
                200,
                200);
    }

    static Trick opening(String action) {
        return (document, page, content) -> {
            COSDictionary launch = new COSDictionary();
            launch.setItem(COSName.S, COSName.getPDFName(action));
            launch.setItem(COSName.JS, new COSString("app.alert(1)"));
            document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("OpenAction"), launch);
        };
    }

    static Trick by(String producer) {
        return (document, page, content) -> document.getDocumentInformation().setProducer(producer);
    }

    static Trick invisible() {
        return (document, page, content) -> {
            content.beginText();
            content.setRenderingMode(RenderingMode.NEITHER);
            content.newLineAtOffset(50, 500);
            content.showText("1000000");
            content.endText();
        };
    }

    static Trick visible() {
        return (document, page, content) -> {
            content.beginText();
            content.newLineAtOffset(50, 500);
            content.showText("1000000");
            content.endText();
        };
    }

    private interface Font {
        void of(PDDocument document, PDType0Font font) throws IOException;
    }

    private Path pdf(String name, String shown, PDRectangle size, Font change, Trick trick) throws IOException {
        Path file = folder.resolve(name);
        try (PDDocument document = new PDDocument();
                InputStream letters = PDDocument.class.getResourceAsStream(FONT)) {
            PDPage page = new PDPage(size);
            document.addPage(page);
            PDType0Font font = PDType0Font.load(document, letters, false);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(font, 24);
                content.newLineAtOffset(50, 700);
                content.showText(shown);
                content.endText();
                trick.on(document, page, content);
            }
            change.of(document, font);
            document.save(file.toFile());
        }
        return file;
    }

    private static void lie(PDDocument document, PDType0Font font) throws IOException {
        StringBuilder map = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
                + "/CMapName /Adobe-Identity-UCS def /CMapType 2 def\n"
                + "1 begincodespacerange <0000> <FFFF> endcodespacerange\n2 beginbfchar\n");
        map.append(code(font, "9")).append(" <0031>\n").append(code(font, "0")).append(" <0030>\n");
        map.append("endbfchar endcmap end end\n");
        font.getCOSObject().setItem(COSName.TO_UNICODE, stream(document, map.toString()));
    }

    private static String code(PDType0Font font, String letter) throws IOException {
        return "<" + HexFormat.of().formatHex(font.encode(letter)) + ">";
    }

    private static COSStream stream(PDDocument document, String content) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream bytes = stream.createOutputStream()) {
            bytes.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }

    private static COSArray numbers(int... values) {
        COSArray array = new COSArray();
        for (int value : values) {
            array.add(COSInteger.get(value));
        }
        return array;
    }
}
