package org.opengws.publishing.site;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.opengws.publishing.language.Folded;

/** Shows where the words that somebody looked for stand in a text. */
public final class Marking {

    private Marking() {}

    /** A part of the text as it is; the parts joined give the text. */
    public record Part(String text, boolean marked) {}

    /**
     * The text, cut at the words wherever they stand, inside a sentence without spaces too.
     *
     * @param words as {@code SearchText} takes them from a query
     */
    public static List<Part> mark(String text, List<String> words) {
        Folded where = Folded.of(text);
        String folded = where.text();
        BitSet marked = new BitSet(where.shown().length());
        for (String word : words) {
            String sought = Folded.text(word);
            for (int at = folded.indexOf(sought); !sought.isEmpty() && at >= 0; at = folded.indexOf(sought, at + 1)) {
                marked.set(where.start(at), where.end(at + sought.length() - 1));
            }
        }
        return cut(where.shown(), marked);
    }

    /**
     * About that many characters around the first word, cut at spaces where there are some near; the beginning where none
     * of them stands in it.
     */
    public static String around(String text, List<String> words, int length) {
        Folded where = Folded.of(text.replaceAll("\\s+", " "));
        String shown = where.shown();
        if (shown.length() <= length) {
            return shown;
        }
        String folded = where.text();
        int first = words.stream()
                .map(Folded::text)
                .filter(word -> !word.isEmpty())
                .mapToInt(folded::indexOf)
                .filter(at -> at >= 0)
                .map(where::start)
                .min()
                .orElse(0);
        int from = first < length / 2 ? 0 : start(shown, first - length / 3);
        int to = end(shown, Math.min(shown.length(), from + length));
        return (from > 0 ? "…" : "") + shown.substring(from, to).strip() + (to < shown.length() ? "…" : "");
    }

    private static int start(String text, int at) {
        int space = text.indexOf(' ', at);
        return space >= 0 && space - at < 30 ? space + 1 : whole(text, at);
    }

    private static int end(String text, int at) {
        int space = text.lastIndexOf(' ', at);
        return at < text.length() && space > 0 && at - space < 30 ? space : whole(text, at);
    }

    /** Never between a letter and the marks that belong to it. */
    private static int whole(String text, int at) {
        int whole = at;
        while (whole > 0 && whole < text.length() && belongsToBefore(text.charAt(whole))) {
            whole--;
        }
        return whole;
    }

    private static boolean belongsToBefore(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK || Character.isLowSurrogate(c);
    }

    private static List<Part> cut(String text, BitSet marked) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            boolean on = marked.get(from);
            int next = on ? marked.nextClearBit(from) : marked.nextSetBit(from);
            int to = next < 0 ? text.length() : Math.min(next, text.length());
            parts.add(new Part(text.substring(from, to), on));
            from = to;
        }
        return parts;
    }
}
