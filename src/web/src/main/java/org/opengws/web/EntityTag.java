package org.opengws.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of one state of what an address gives, and how a request's conditions about it are read (RFC 9110, 8.8.3 and
 * 13.1). Ours are strong: same tag, same bytes.
 *
 * @param opaque without the quotation marks
 */
public record EntityTag(String opaque) {

    private static final String ANY = "*";
    private static final Pattern TAG = Pattern.compile("(W/)?\"([\\x21\\x23-\\x7E\\x80-\\xFF]*)\"");
    // what servers that compress on the way write behind a tag that is not theirs
    private static final Pattern COMPRESSED = Pattern.compile("--?(gzip|br|zstd|deflate)");
    private static final String BETWEEN = " \t,";

    /** As it stands in a header. */
    public String header() {
        return '"' + opaque + '"';
    }

    /** {@code If-None-Match}: whether the client has this state already. Weakly compared. */
    public boolean isKnown(String condition) {
        return isAmong(condition, true);
    }

    /** {@code If-Match}: whether the client means this state. Strongly compared. */
    public boolean isMeant(String condition) {
        return isAmong(condition, false);
    }

    /** {@code If-Range}: whether a part fits what the client has. A date fits nothing, as none is ever given. */
    public boolean continues(String condition) {
        return condition.strip().equals(header());
    }

    /** What is no list of tags names none from there on. */
    private boolean isAmong(String condition, boolean weakly) {
        String text = condition.strip();
        if (text.equals(ANY)) {
            return true;
        }
        Matcher tag = TAG.matcher(text);
        for (int at = begin(text, 0); tag.region(at, text.length()).lookingAt(); at = begin(text, tag.end())) {
            String given = tag.group(2);
            boolean same = given.equals(opaque);
            if (weakly ? same || isCompressed(given) : same && tag.group(1) == null) {
                return true;
            }
        }
        return false;
    }

    private boolean isCompressed(String given) {
        return given.startsWith(opaque)
                && COMPRESSED.matcher(given.substring(opaque.length())).matches();
    }

    private static int begin(String text, int from) {
        int at = from;
        while (at < text.length() && BETWEEN.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
