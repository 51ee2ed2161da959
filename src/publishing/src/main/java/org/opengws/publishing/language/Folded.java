package org.opengws.publishing.language;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text as it is compared, found and marked, never as it is stored or shown: in its normal form, without characters that
 * nobody sees, small letters, Arabic digits, a tone mark before ำ. Knows from where in the shown text each character is.
 */
public final class Folded {

    private final String shown;
    private final StringBuilder folded;
    private int[] starts;
    private int[] ends;

    private Folded(String text) {
        shown = Normalizer.normalize(text, Normalizer.Form.NFC);
        folded = new StringBuilder(shown.length());
        starts = new int[shown.length()];
        ends = new int[shown.length()];
        for (int at = 0; at < shown.length(); ) {
            at = fold(at);
        }
    }

    public static Folded of(String text) {
        return new Folded(text);
    }

    /** The folded text alone. */
    public static String text(String text) {
        return of(text).text();
    }

    public String text() {
        return folded.toString();
    }

    /** The text of which {@link #start} and {@link #end} speak: as given, in NFC. */
    public String shown() {
        return shown;
    }

    /** Where in the shown text that character of the folded one begins. */
    public int start(int at) {
        return starts[at];
    }

    /** Where in the shown text that character of the folded one ends. */
    public int end(int at) {
        return ends[at];
    }

    /** Folds what begins there; the place behind it. */
    private int fold(int at) {
        int point = shown.codePointAt(at);
        int next = at + Character.charCount(point);
        if (ThaiLetters.isSoft(point)) {
            return next;
        }
        int after = afterSoft(next);
        int follows = after < shown.length() ? shown.codePointAt(after) : 0;
        if (point == ThaiLetters.NIKHAHIT && follows == ThaiLetters.SARA_AA) {
            return add(ThaiLetters.SARA_AM, at, after + 1);
        }
        if (point == ThaiLetters.NIKHAHIT && ThaiLetters.isTone(follows)) {
            int last = afterSoft(after + 1);
            if (last < shown.length() && shown.charAt(last) == ThaiLetters.SARA_AA) {
                add(follows, at, last + 1);
                return add(ThaiLetters.SARA_AM, at, last + 1);
            }
        }
        if (point == ThaiLetters.SARA_AM && ThaiLetters.isTone(follows)) {
            add(follows, at, after + 1);
            return add(ThaiLetters.SARA_AM, at, after + 1);
        }
        if (point == ThaiLetters.SARA_E && follows == ThaiLetters.SARA_E) {
            return add(ThaiLetters.SARA_AE, at, after + 1);
        }
        return add(simple(point), at, next);
    }

    private int afterSoft(int from) {
        int at = from;
        while (at < shown.length() && ThaiLetters.isSoft(shown.codePointAt(at))) {
            at += Character.charCount(shown.codePointAt(at));
        }
        return at;
    }

    private static int simple(int point) {
        return point >= '๐' && point <= '๙' ? point - '๐' + '0' : Character.toLowerCase(point);
    }

    private int add(int point, int start, int end) {
        int from = folded.length();
        folded.appendCodePoint(point);
        if (folded.length() > starts.length) {
            starts = Arrays.copyOf(starts, 2 * folded.length());
            ends = Arrays.copyOf(ends, 2 * folded.length());
        }
        Arrays.fill(starts, from, folded.length(), start);
        Arrays.fill(ends, from, folded.length(), end);
        return end;
    }
}
