package org.opengws.publishing.language;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.opengws.publishing.files.Problem;

/**
 * What somebody typed, as it is stored, and whether it says anything. Applied when something is saved anew, never to what
 * is stored: its hashes stand over the stored value as it is. For finding and comparing see {@link Folded}.
 */
public final class TypedText {

    /** Why a text may not stand in one line; the codes are reasons of a refused field. */
    public enum Fault {
        LINE_BREAK("line-break"),
        DIRECTION_CONTROL("direction-control"),
        CONTROL_CHARACTER("control-character"),
        /** In names only: elsewhere Thai texts use some of them between words. */
        UNSEEN_CHARACTER("unseen-character");

        private final String code;

        Fault(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** The most characters of a reason, and of anything else that is one line and has no limit of its own. */
    public static final int LINE = 500;

    /** The code of what is longer than it may be. */
    public static final String TOO_LONG = "field-too-long";

    private static final Pattern NIKHAHIT_AA = Pattern.compile("([\u0E48-\u0E4B]?)\u0E4D([\u0E48-\u0E4B]?)\u0E32");
    private static final Pattern TWO_SARA_E = Pattern.compile("\u0E40\u0E40");

    private TypedText() {}

    /** NFC, ํา as ำ (a tone mark before it), เเ as แ; everything else as typed. */
    public static String stored(String typed) {
        String composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
        String saraAm = NIKHAHIT_AA.matcher(composed).replaceAll("$1$2" + ThaiLetters.SARA_AM);
        return TWO_SARA_E.matcher(saraAm).replaceAll(String.valueOf(ThaiLetters.SARA_AE));
    }

    public static Text stored(Text typed) {
        return new Text(stored(typed.th()), stored(typed.en()));
    }

    /** With every value as it is stored; keys stay. */
    public static Map<String, String> stored(Map<String, String> typed) {
        Map<String, String> stored = new TreeMap<>();
        typed.forEach((key, value) -> stored.put(key, stored(value)));
        return stored;
    }

    public static List<Map<String, String>> stored(List<Map<String, String>> typed) {
        return typed.stream().map(TypedText::stored).toList();
    }

    /**
     * Whether a reader sees anything: not white space, zero-width, format or control characters, nor marks without a
     * letter.
     */
    public static boolean isVisible(String text) {
        return text.codePoints().anyMatch(TypedText::isVisible);
    }

    private static boolean isVisible(int point) {
        int type = Character.getType(point);
        return !Character.isWhitespace(point)
                && !Character.isSpaceChar(point)
                && !ThaiLetters.isSoft(point)
                && !ThaiLetters.isMark(point)
                && type != Character.CONTROL
                && type != Character.SURROGATE
                && type != Character.UNASSIGNED;
    }

    /** What stands in the text that a text of one line, such as a title, may not hold. */
    public static Optional<Fault> faultInLine(String text) {
        return text.codePoints().anyMatch(TypedText::breaksLine) ? Optional.of(Fault.LINE_BREAK) : fault(text);
    }

    /** Why that may not be stored as one line of at most so many characters, as a stable code; empty where it may. */
    public static Optional<String> faultInLine(String text, int longest) {
        return text.length() > longest
                ? Optional.of(TOO_LONG)
                : faultInLine(text).map(Fault::code);
    }

    /** The same as what is wrong with that field. */
    public static Optional<Problem> problemInLine(String field, String text, int longest) {
        return faultInLine(text, longest)
                .map(code -> code.equals(TOO_LONG) ? Problem.of(field, code, longest) : Problem.of(field, code));
    }

    /**
     * The same of a name, by which somebody or something is told from another: nothing in it that takes no place, and
     * something that is seen, unless it is empty.
     */
    public static Optional<String> faultInName(String name, int longest) {
        boolean unseen = name.codePoints().anyMatch(ThaiLetters::isSoft) || !name.isEmpty() && !isVisible(name);
        return faultInLine(name, longest)
                .or(() -> unseen ? Optional.of(Fault.UNSEEN_CHARACTER.code()) : Optional.empty());
    }

    /** What stands in the text that no plain text may hold. */
    public static Optional<Fault> fault(String text) {
        if (text.codePoints().anyMatch(TypedText::turnsDirection)) {
            return Optional.of(Fault.DIRECTION_CONTROL);
        }
        return text.codePoints().anyMatch(TypedText::controls)
                ? Optional.of(Fault.CONTROL_CHARACTER)
                : Optional.empty();
    }

    private static boolean breaksLine(int point) {
        return point >= 0x0A && point <= 0x0D || point == 0x85 || point == 0x2028 || point == 0x2029;
    }

    private static boolean turnsDirection(int point) {
        return point == 0x061C
                || point == 0x200E
                || point == 0x200F
                || point >= 0x202A && point <= 0x202E
                || point >= 0x2066 && point <= 0x2069;
    }

    private static boolean controls(int point) {
        boolean spaces = point == '\t' || point == '\n' || point == '\r';
        return Character.isISOControl(point) && !spaces || Character.getType(point) == Character.SURROGATE;
    }
}
