package org.opengws.publishing.language;

/** Which code points Thai text is made of, and which nobody sees. */
final class ThaiLetters {

    static final char SARA_AA = '\u0E32';
    static final char SARA_AM = '\u0E33';
    static final char SARA_E = '\u0E40';
    static final char SARA_AE = '\u0E41';
    static final char NIKHAHIT = '\u0E4D';

    private ThaiLetters() {}

    /** ่ ้ ๊ ๋ */
    static boolean isTone(int point) {
        return point >= 0x0E48 && point <= 0x0E4B;
    }

    /** Takes no place in a line and says nothing: zero-width, soft, direction marks, fillers. */
    static boolean isSoft(int point) {
        return Character.getType(point) == Character.FORMAT
                || point == 0x034F
                || point >= 0xFE00 && point <= 0xFE0F
                || point >= 0x180B && point <= 0x180F
                || isFiller(point);
    }

    /** Of no width or only white, though Unicode calls them letters or signs. */
    static boolean isFiller(int point) {
        return point == 0x115F || point == 0x1160 || point == 0x3164 || point == 0xFFA0 || point == 0x2800;
    }

    static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
