package org.opengws.web.desk.screen;

import java.util.ArrayList;
import java.util.List;

/**
 * Upright bars, drawn on the server as SVG that fills its place at any width; words stand beside it as text, so that they
 * are read at any size. A page shows it with the table of the same figures.
 *
 * @param sentence what it shows, for who does not see it
 * @param most at the upper end of the scale
 * @param width of the drawing, in units of its own
 */
public record BarChart(String sentence, List<Bar> bars, long most, int width) {

    public static final int HEIGHT = 100;
    private static final int STEP = 10;
    private static final double THICK = 8;
    private static final double LEAST_SEEN = 1;

    /** @param label what it stands for, in words */
    public record Bar(String label, long value, double x, double y, double width, double height) {}

    /** A value with its name. */
    public record Value(String label, long value) {}

    public static BarChart of(String sentence, List<Value> values) {
        long most = scale(values.stream().mapToLong(Value::value).max().orElse(0));
        List<Bar> bars = new ArrayList<>();
        for (Value value : values) {
            // what is there is seen, however little
            double height = value.value() == 0 ? 0 : Math.max(LEAST_SEEN, (double) HEIGHT * value.value() / most);
            double x = STEP * bars.size() + (STEP - THICK) / 2;
            bars.add(new Bar(value.label(), value.value(), x, HEIGHT - height, THICK, height));
        }
        return new BarChart(sentence, List.copyOf(bars), most, STEP * Math.max(1, bars.size()));
    }

    /** The next of 1, 2, 5, 10, 20, … */
    private static long scale(long most) {
        long scale = 1;
        for (int step = 0; scale < most; step++) {
            scale = step % 3 == 1 ? scale / 2 * 5 : scale * 2;
        }
        return scale;
    }
}
