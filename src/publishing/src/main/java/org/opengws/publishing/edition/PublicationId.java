package org.opengws.publishing.edition;

import java.util.Random;
import java.util.regex.Pattern;

import org.opengws.publishing.people.PersonId;

/** The permanent, random name of a publication; part of its public address. */
public record PublicationId(String value) implements Comparable<PublicationId> {

    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LENGTH = 12;
    private static final Pattern FORM = Pattern.compile("[a-z2-7]{" + LENGTH + "}");

    public PublicationId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a publication id: '" + value + "'");
        }
    }

    public static PublicationId random(Random random) {
        StringBuilder id = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            id.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new PublicationId(id.toString());
    }

    /**
     * The one that a request by that person always gets, so that a repeated request finds what the first began.
     *
     * @param request what the sender calls it, not used for another
     */
    public static PublicationId ofRequest(PersonId person, String request) {
        String hash = new Canonical("publication-request-1")
                .add(person.value())
                .add(request)
                .sha256();
        StringBuilder id = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            id.append(ALPHABET.charAt(Integer.parseInt(hash.substring(2 * i, 2 * i + 2), 16) % ALPHABET.length()));
        }
        return new PublicationId(id.toString());
    }

    public static boolean isValid(String value) {
        return FORM.matcher(value).matches();
    }

    @Override
    public int compareTo(PublicationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
