package org.opengws.publishing.language;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;

/**
 * Text as an index without a Thai analyser can find it: folded, its words apart by spaces. Stored text and queries go
 * through the same, so that a word inside an unspaced sentence is found.
 */
public final class SearchText {

    private static final Locale THAI = Locale.forLanguageTag("th");

    /** Of what comes out here; what an index holds of an earlier one is drawn up anew. */
    public static final int VERSION = 2;

    /** Characters and words of what somebody looks for; nobody types on, and each word costs. */
    public static final int LONGEST_SOUGHT = 200;

    public static final int MOST_SOUGHT = 12;

    private SearchText() {}

    /** What somebody looks for, cut where it is longer than anybody types. */
    public static String sought(String typed) {
        int length = Math.min(LONGEST_SOUGHT, typed.codePointCount(0, typed.length()));
        return typed.substring(0, typed.offsetByCodePoints(0, length));
    }

    /** The words of the text, in order, with one space between them; marks and punctuation are left out. */
    public static String of(String text) {
        return String.join(" ", words(text));
    }

    public static List<String> words(String text) {
        String plain = Folded.text(text);
        List<String> words = new ArrayList<>();
        Matcher newer = NewerWords.ANY.matcher(plain);
        int start = 0;
        while (newer.find()) {
            add(plain.substring(start, newer.start()), words);
            words.add(newer.group());
            start = newer.end();
        }
        add(plain.substring(start), words);
        return words;
    }

    private static void add(String part, List<String> words) {
        BreakIterator boundaries = BreakIterator.getWordInstance(THAI);
        boundaries.setText(part);
        int start = boundaries.first();
        for (int end = boundaries.next(); end != BreakIterator.DONE; start = end, end = boundaries.next()) {
            String word = part.substring(start, end).strip();
            if (word.codePoints().anyMatch(Character::isLetterOrDigit)) {
                words.add(word);
            }
        }
    }
}
