package org.opengws.publishing.document;

import java.text.Normalizer;

/**
 * A document's text as its hash sees it: NFC, each run of white space and control characters one space, none at the
 * ends. Line breaks and layout do not count; every visible character does.
 */
public record NormalisedText(String value) {

    public NormalisedText {
        value = collapse(Normalizer.normalize(value, Normalizer.Form.NFC));
    }

    public String sha256() {
        return Sha256.of(value);
    }

    private static String collapse(String text) {
        StringBuilder collapsed = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isGap(c)) {
                gap = true;
                continue;
            }
            if (gap && !collapsed.isEmpty()) {
                collapsed.append(' ');
            }
            gap = false;
            collapsed.append(c);
        }
        return collapsed.toString();
    }

    private static boolean isGap(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }
}
