package org.opengws.publishing.document;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/** The random, permanent name of a document within its edition: 16 characters of lower-case base 32, 80 bits. */
public record DocumentId(String value) implements Comparable<DocumentId> {

    private static final Pattern FORM = Pattern.compile("[a-z2-7]{16}");
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";

    public DocumentId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a document id: '" + value + "'");
        }
    }

    public static DocumentId random(SecureRandom random) {
        StringBuilder value = new StringBuilder(16);
        for (int i = 0; i < 16; i++) {
            value.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new DocumentId(value.toString());
    }

    @Override
    public int compareTo(DocumentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
