package org.opengws.standalone.people;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes by the time of day (RFC 6238) as every authenticator app makes them: SHA-1, six digits, thirty seconds each. */
final class Totp {

    private static final String ALGORITHM = "HmacSHA1";
    private static final long SECONDS = 30;
    private static final int DIGITS = 1_000_000;

    /** Clocks differ a little, and people type slowly. */
    private static final int EITHER_SIDE = 1;

    private Totp() {}

    static long stepAt(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), SECONDS);
    }

    static String code(byte[] secret, long step) {
        byte[] hash = hmac(secret, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int at = hash[hash.length - 1] & 0xf;
        int number = ByteBuffer.wrap(hash, at, Integer.BYTES).getInt() & 0x7fff_ffff;
        return String.format("%06d", number % DIGITS);
    }

    /** The step whose code that is, now or one step either side; empty for none later than the one used last. */
    static OptionalLong step(byte[] secret, String code, Instant now, long usedLast) {
        OptionalLong found = OptionalLong.empty();
        for (long step = stepAt(now) - EITHER_SIDE; step <= stepAt(now) + EITHER_SIDE; step++) {
            boolean right = MessageDigest.isEqual(
                    code(secret, step).getBytes(StandardCharsets.US_ASCII), code.getBytes(StandardCharsets.UTF_8));
            if (right && step > usedLast) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    private static byte[] hmac(byte[] secret, byte[] message) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
