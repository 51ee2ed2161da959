package org.opengws.web.document;

import java.awt.image.BufferedImage;
import java.util.Optional;

/**
 * Compares two drawn pages by small tiles: each by the largest difference of any channel of any of its points, so that
 * nothing small is lost in a large page.
 */
final class Tiles {

    private static final int SIZE = 16;

    /** Of 255: what nobody sees, even on a good screen. */
    private static final int UNSEEN = 8;

    private Tiles() {}

    /** The first tile that differs, as {@code column,row}; empty where none does. */
    static Optional<String> difference(BufferedImage one, BufferedImage other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            return Optional.of("size");
        }
        for (int y = 0; y < one.getHeight(); y += SIZE) {
            for (int x = 0; x < one.getWidth(); x += SIZE) {
                if (largest(one, other, x, y) > UNSEEN) {
                    return Optional.of(x / SIZE + "," + y / SIZE);
                }
            }
        }
        return Optional.empty();
    }

    private static int largest(BufferedImage one, BufferedImage other, int left, int top) {
        int largest = 0;
        for (int y = top; y < Math.min(top + SIZE, one.getHeight()); y++) {
            for (int x = left; x < Math.min(left + SIZE, one.getWidth()); x++) {
                largest = Math.max(largest, difference(one.getRGB(x, y), other.getRGB(x, y)));
            }
        }
        return largest;
    }

    private static int difference(int one, int other) {
        int red = Math.abs((one >> 16 & 0xff) - (other >> 16 & 0xff));
        int green = Math.abs((one >> 8 & 0xff) - (other >> 8 & 0xff));
        int blue = Math.abs((one & 0xff) - (other & 0xff));
        return Math.max(red, Math.max(green, blue));
    }
}
