package org.opengws.publishing.notice;

import java.util.regex.Pattern;

import org.opengws.publishing.edition.Canonical;

/** The name of a notice, drawn from what it is about: telling the same again has the same name. */
public record NoticeId(String value) implements Comparable<NoticeId> {

    private static final int LENGTH = 32;
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{" + LENGTH + "}");

    public NoticeId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a notice id: '" + value + "'");
        }
    }

    static NoticeId of(Canonical about) {
        return new NoticeId(about.sha256().substring(0, LENGTH));
    }

    public static boolean isValid(String value) {
        return FORM.matcher(value).matches();
    }

    @Override
    public int compareTo(NoticeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
