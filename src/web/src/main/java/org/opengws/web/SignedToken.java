package org.opengws.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tokens for forms of people without a session: they say when they were made, for what, and that this process made them,
 * without being remembered. Safe for many threads.
 */
public final class SignedToken {

    /** Longer than anybody leaves a sign-in form open in good faith. */
    static final Duration LIFETIME = Duration.ofHours(2);

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;
    private final SecureRandom random;
    private final Clock clock;

    public SignedToken(SecureRandom random, Clock clock) {
        this.random = random;
        this.clock = clock;
        this.key = new SecretKeySpec(bytes(32), ALGORITHM);
    }

    /** @param bound what it is good for and nothing else, such as one browser; not readable from it */
    public String make(String bound) {
        String said = clock.instant().getEpochSecond() + "." + encoded(bytes(12));
        return said + "." + signature(said, bound);
    }

    public boolean isOurs(String token, String bound) {
        int dot = token.lastIndexOf('.');
        if (dot < 0 || !token.matches("[0-9]{1,12}\\.[A-Za-z0-9_-]{16}\\.[A-Za-z0-9_-]{43}")) {
            return false;
        }
        boolean signed = MessageDigest.isEqual(
                signature(token.substring(0, dot), bound).getBytes(StandardCharsets.US_ASCII),
                token.substring(dot + 1).getBytes(StandardCharsets.US_ASCII));
        long age = clock.instant().getEpochSecond() - Long.parseLong(token.substring(0, token.indexOf('.')));
        return signed && age >= 0 && age <= LIFETIME.toSeconds();
    }

    private String signature(String said, String bound) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return encoded(mac.doFinal((said + "\n" + bound).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
