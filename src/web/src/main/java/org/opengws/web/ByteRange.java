package org.opengws.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One range of bytes, both ends inclusive. */
record ByteRange(long first, long last) {

    private static final Pattern FORM = Pattern.compile("(?i:bytes)=([0-9]{0,18})-([0-9]{0,18})");

    /** What a request asks for; not more than one range is honoured, otherwise the whole is given. */
    sealed interface Asked {
        record Whole() implements Asked {}

        record Part(ByteRange range) implements Asked {}

        record Unsatisfiable() implements Asked {}
    }

    long length() {
        return last - first + 1;
    }

    static Asked asked(Optional<String> header, long size) {
        Matcher matcher = FORM.matcher(header.orElse(""));
        if (!matcher.matches() || matcher.group(1).isEmpty() && matcher.group(2).isEmpty()) {
            return new Asked.Whole();
        }
        long first;
        long last = size - 1;
        if (matcher.group(1).isEmpty()) {
            long suffix = Long.parseLong(matcher.group(2));
            if (suffix == 0) {
                return new Asked.Unsatisfiable();
            }
            first = Math.max(0, size - suffix);
        } else {
            first = Long.parseLong(matcher.group(1));
            last = matcher.group(2).isEmpty() ? last : Math.min(last, Long.parseLong(matcher.group(2)));
        }
        return first > last ? new Asked.Unsatisfiable() : new Asked.Part(new ByteRange(first, last));
    }
}
