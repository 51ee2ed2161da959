package org.opengws.publishing.language;

/** Thai digits ๐๑๒๓๔๕๖๗๘๙, as official texts write numbers. */
public final class ThaiDigits {

    private static final char ZERO = '๐';

    private ThaiDigits() {}

    /** The text with every Arabic digit as a Thai one. */
    public static String of(String text) {
        return shift(text, '0', ZERO);
    }

    public static String of(long number) {
        return of(Long.toString(number));
    }

    /** The text with every Thai digit as an Arabic one. */
    public static String toArabic(String text) {
        return shift(text, ZERO, '0');
    }

    private static String shift(String text, char fromZero, char toZero) {
        StringBuilder shifted = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = c >= fromZero && c <= fromZero + 9;
            shifted.append(digit ? (char) (c - fromZero + toZero) : c);
        }
        return shifted.toString();
    }
}
