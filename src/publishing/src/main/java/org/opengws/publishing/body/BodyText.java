package org.opengws.publishing.body;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.opengws.publishing.language.TypedText;

/** What of a clean body a reader sees. */
public final class BodyText {

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern SPACE = Pattern.compile("&(nbsp|shy|ensp|emsp|thinsp|zwnj|zwj|lrm|rlm);");
    private static final Pattern NUMBER = Pattern.compile("&#(?:([0-9]{1,7})|[xX]([0-9a-fA-F]{1,6}));");

    private BodyText() {}

    /** Whether there is anything in it beside elements, white space and what nobody sees. */
    public static boolean isVisible(String html) {
        String text = SPACE.matcher(TAG.matcher(html).replaceAll(" ")).replaceAll(" ");
        return TypedText.isVisible(NUMBER.matcher(text).replaceAll(BodyText::character));
    }

    private static String character(MatchResult number) {
        int point = number.group(1) != null ? Integer.parseInt(number.group(1)) : Integer.parseInt(number.group(2), 16);
        String character = Character.isValidCodePoint(point) ? Character.toString(point) : "?";
        return java.util.regex.Matcher.quoteReplacement(character);
    }
}
