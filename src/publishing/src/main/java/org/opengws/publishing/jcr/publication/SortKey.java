package org.opengws.publishing.jcr.publication;

import java.util.Locale;

/**
 * A text that sorts by its characters as the dictionary sorts the title: a leading vowel after its consonant, tone marks
 * last. Cut off, since only the order is wanted.
 */
final class SortKey {

    private static final int MOST = 80;
    private static final String LEADING = "เแโใไ";
    private static final String MARKS = "็่้๊๋์";

    private SortKey() {}

    static String of(String title) {
        String plain = title.strip().toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder();
        StringBuilder marks = new StringBuilder();
        for (int i = 0; i < plain.length() && key.length() < MOST; i++) {
            char c = plain.charAt(i);
            if (LEADING.indexOf(c) >= 0 && i + 1 < plain.length() && isConsonant(plain.charAt(i + 1))) {
                i++;
                key.append(plain.charAt(i)).append(c);
            } else if (MARKS.indexOf(c) >= 0) {
                marks.append((char) ('0' + key.length() % 64)).append(c);
            } else if (Character.isLetterOrDigit(c) || isThaiVowel(c)) {
                key.append(c);
            }
        }
        return key.append(' ').append(marks).toString();
    }

    private static boolean isConsonant(char c) {
        return c >= 'ก' && c <= 'ฮ';
    }

    private static boolean isThaiVowel(char c) {
        return c >= 'ะ' && c <= 'ฺ';
    }
}
