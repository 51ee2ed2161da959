package org.opengws.acceptance.browser;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** Makes a picture of a screen light: the 256 colours of which it has most, each pixel in the nearest of them. */
final class Paletted {

    private static final int COLOURS = 256;
    // of each colour's eight bits the upper five tell it from others
    private static final int COARSE = 0xF8F8F8;

    private Paletted() {}

    static void save(Path picture) throws IOException {
        BufferedImage full = ImageIO.read(picture.toFile());
        List<Integer> palette = palette(full);
        byte[][] parts = new byte[3][palette.size()];
        for (int i = 0; i < palette.size(); i++) {
            parts[0][i] = (byte) (palette.get(i) >> 16);
            parts[1][i] = (byte) (palette.get(i) >> 8);
            parts[2][i] = (byte) (int) palette.get(i);
        }
        IndexColorModel colours = new IndexColorModel(8, palette.size(), parts[0], parts[1], parts[2]);
        BufferedImage light =
                new BufferedImage(full.getWidth(), full.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, colours);
        Map<Integer, Integer> nearest = new HashMap<>();
        for (int y = 0; y < full.getHeight(); y++) {
            for (int x = 0; x < full.getWidth(); x++) {
                int index = nearest.computeIfAbsent(full.getRGB(x, y) & 0xFFFFFF, rgb -> nearest(rgb, palette));
                light.getRaster().setSample(x, y, 0, index);
            }
        }
        ImageIO.write(light, "png", picture.toFile());
    }

    /** The most frequent of each coarse colour, most pixels first. */
    private static List<Integer> palette(BufferedImage picture) {
        Map<Integer, Map<Integer, Integer>> counted = new HashMap<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int rgb = picture.getRGB(x, y) & 0xFFFFFF;
                counted.computeIfAbsent(rgb & COARSE, any -> new HashMap<>()).merge(rgb, 1, Integer::sum);
            }
        }
        return counted.values().stream()
                .sorted((one, other) -> Integer.compare(pixels(other), pixels(one)))
                .limit(COLOURS)
                .map(each -> each.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .orElseThrow()
                        .getKey())
                .toList();
    }

    private static int pixels(Map<Integer, Integer> colour) {
        return colour.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static int nearest(int rgb, List<Integer> palette) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < palette.size(); i++) {
            int other = palette.get(i);
            int red = (rgb >> 16) - (other >> 16);
            int green = (rgb >> 8 & 0xFF) - (other >> 8 & 0xFF);
            int blue = (rgb & 0xFF) - (other & 0xFF);
            int distance = red * red + green * green + blue * blue;
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }
}
