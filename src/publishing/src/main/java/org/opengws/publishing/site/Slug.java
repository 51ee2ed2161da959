package org.opengws.publishing.site;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The decorative end of an address: the title's letters and digits, Thai ones too, with hyphens between. */
public final class Slug {

    private static final int LONGEST = 60;
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");
    private static final Pattern ENDS = Pattern.compile("^-+|-+$");

    private Slug() {}

    /** Empty where the title has neither letter nor digit. */
    public static String of(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String joined = ENDS.matcher(OTHER.matcher(plain).replaceAll("-")).replaceAll("");
        if (joined.codePointCount(0, joined.length()) <= LONGEST) {
            return joined;
        }
        int cut = joined.offsetByCodePoints(0, LONGEST);
        while (cut < joined.length() && Character.getType(joined.codePointAt(cut)) == Character.NON_SPACING_MARK) {
            cut = joined.offsetByCodePoints(cut, 1);
        }
        return ENDS.matcher(joined.substring(0, cut)).replaceAll("");
    }
}
