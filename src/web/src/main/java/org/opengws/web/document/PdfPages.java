package org.opengws.web.document;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.RenderDestination;

/** Draws the pages of a PDF, one at a time, as a viewer shows or prints them. */
final class PdfPages {

    /** In pixels; two such pages fit into a reading process. */
    private static final double MOST = 16e6;

    private static final int POINTS = 72;

    /** In dots an inch: small print can be read on a screen. */
    private static final float SHARP = 110;

    /** In pixels of a picture for people: two A4 pages. */
    private static final double SHOWN = 2.5e6;

    private final PDDocument document;
    private final PDFRenderer renderer;

    /**
     * A drawn page.
     *
     * @param complaints what PDFBox could not draw of it
     */
    record Page(BufferedImage image, List<String> complaints) {

        boolean isBlank() {
            int first = image.getRGB(0, 0);
            for (int y = 0; y < image.getHeight(); y++) {
                for (int x = 0; x < image.getWidth(); x++) {
                    if (image.getRGB(x, y) != first) {
                        return false;
                    }
                }
            }
            return true;
        }
    }

    /**
     * Draws a page into a file, for people to look at. A large one is drawn coarser.
     *
     * @param number from 1
     * @return whether there is such a page and it could be drawn
     */
    static boolean picture(Path pdf, int number, Path target) {
        try (PDDocument document = PdfLine.present().open(pdf)) {
            PdfPages pages = new PdfPages(document);
            if (number < 1 || number > pages.count()) {
                return false;
            }
            PDRectangle box = pages.page(number - 1).getCropBox();
            double points = (double) box.getWidth() * box.getHeight();
            float resolution = (float) Math.min(SHARP, Math.sqrt(SHOWN / points) * POINTS);
            BufferedImage image =
                    pages.draw(number - 1, resolution, RenderDestination.VIEW).image();
            return ImageIO.write(image, "png", target.toFile());
        } catch (IOException | RuntimeException cannotBeDrawn) {
            return false;
        }
    }

    PdfPages(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
    }

    int count() {
        return document.getNumberOfPages();
    }

    PDPage page(int index) {
        return document.getPage(index);
    }

    /** @throws TooMuch for a page larger than the limit */
    Page draw(int index, float resolution, RenderDestination destination) throws IOException, TooMuch {
        PDRectangle box = document.getPage(index).getCropBox();
        double pixels = (double) box.getWidth() * resolution / POINTS * box.getHeight() * resolution / POINTS;
        if (!(pixels <= MOST)) {
            throw new TooMuch("page " + (index + 1));
        }
        Complaints.take();
        BufferedImage image = renderer.renderImage(index, resolution / POINTS, ImageType.RGB, destination);
        return new Page(image, Complaints.take());
    }
}
