package org.opengws.web.desk.publication;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Two texts as one, with what went and what came marked word by word; paragraphs that are the same fold away. */
final class WordDifference {

    private static final Locale THAI = Locale.forLanguageTag("th");
    /** So many the same paragraphs stay beside a change, to be read with it. */
    private static final int CONTEXT = 1;

    /**
     * A stretch of the text.
     *
     * @param kind {@code same}, {@code added}, {@code removed}, or {@code folded} with the number of paragraphs as text
     */
    public record Part(String kind, String text) {}

    private final List<Part> parts = new ArrayList<>();

    private WordDifference() {}

    static List<Part> of(String before, String after) {
        WordDifference difference = new WordDifference();
        difference.paragraphs(lines(before), lines(after));
        return difference.withoutTheLastBreak();
    }

    private List<Part> withoutTheLastBreak() {
        if (!parts.isEmpty()) {
            Part last = parts.remove(parts.size() - 1);
            add(last.kind(), last.text().stripTrailing());
        }
        return List.copyOf(parts);
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("\n", -1));
    }

    private void paragraphs(List<String> before, List<String> after) {
        List<String> removed = new ArrayList<>();
        List<String> added = new ArrayList<>();
        List<String> same = new ArrayList<>();
        boolean changedBefore = false;
        for (Alignment.Pair pair : Alignment.of(before, after)) {
            if (pair.same()) {
                if (!removed.isEmpty() || !added.isEmpty()) {
                    words(removed, added);
                    changedBefore = true;
                }
                same.add(before.get(pair.before()));
                continue;
            }
            fold(same, changedBefore, true);
            if (pair.after() < 0) {
                removed.add(before.get(pair.before()));
            } else {
                added.add(after.get(pair.after()));
            }
        }
        words(removed, added);
        fold(same, true, false);
    }

    /** What lies between two changes is kept where it is short. */
    private void fold(List<String> same, boolean changedBefore, boolean changesAfter) {
        int first = changedBefore ? CONTEXT : 0;
        int last = changesAfter ? CONTEXT : 0;
        int folded = same.size() - first - last;
        if (folded > 1) {
            paragraphs(same.subList(0, first));
            add("folded", Integer.toString(folded));
            paragraphs(same.subList(same.size() - last, same.size()));
        } else {
            paragraphs(same);
        }
        same.clear();
    }

    private void paragraphs(List<String> same) {
        same.forEach(paragraph -> add("same", paragraph + "\n"));
    }

    private void words(List<String> removed, List<String> added) {
        if (removed.isEmpty() && added.isEmpty()) {
            return;
        }
        List<String> before = words(removed);
        List<String> after = words(added);
        StringBuilder stretch = new StringBuilder();
        String kind = "same";
        for (Alignment.Pair pair : Alignment.of(before, after)) {
            String now = pair.same() ? "same" : pair.after() < 0 ? "removed" : "added";
            if (!now.equals(kind)) {
                add(kind, stretch.toString());
                stretch.setLength(0);
                kind = now;
            }
            stretch.append(pair.after() < 0 ? before.get(pair.before()) : after.get(pair.after()));
        }
        add(kind, stretch.toString());
        removed.clear();
        added.clear();
    }

    /** Words with what stands between them, so that joined they are the text again. */
    private static List<String> words(List<String> paragraphs) {
        List<String> words = new ArrayList<>();
        BreakIterator boundaries = BreakIterator.getWordInstance(THAI);
        for (String paragraph : paragraphs) {
            boundaries.setText(paragraph);
            int start = boundaries.first();
            for (int end = boundaries.next(); end != BreakIterator.DONE; start = end, end = boundaries.next()) {
                words.add(paragraph.substring(start, end));
            }
            words.add("\n");
        }
        return words;
    }

    private void add(String kind, String text) {
        if (!text.isEmpty()) {
            parts.add(new Part(kind, text));
        }
    }
}
