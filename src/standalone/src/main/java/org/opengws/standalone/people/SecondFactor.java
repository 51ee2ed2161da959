package org.opengws.standalone.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

import org.bouncycastle.util.encoders.Base32;

/**
 * What somebody proves himself with beside his password: an app that knows a secret or, where it is lost, one of ten
 * codes.
 *
 * @param secret in Base32, as apps take it
 * @param usedLast the step whose code was used last: it and those before it are used up
 * @param recovery hashes of the recovery codes that are left
 */
record SecondFactor(String secret, long usedLast, Set<String> recovery) {

    private static final int CODES = 10;
    private static final int SECRET_BYTES = 20;
    private static final int CODE_BYTES = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    SecondFactor {
        recovery = Set.copyOf(recovery);
    }

    static String newSecret() {
        return Base32.toBase32String(random(SECRET_BYTES));
    }

    /** In groups of four, to be written down. */
    static List<String> newCodes() {
        return Stream.generate(() -> Base32.toBase32String(random(CODE_BYTES)))
                .limit(CODES)
                .map(code -> code.replaceAll("(.{4})(?!$)", "$1-"))
                .toList();
    }

    /** Empty where that is no code of the secret's. */
    static Optional<SecondFactor> of(String secret, String code, List<String> recoveryCodes, Instant now) {
        OptionalLong step = Totp.step(Base32.decode(secret), digits(code), now, Long.MIN_VALUE);
        Set<String> hashes = new HashSet<>();
        recoveryCodes.forEach(each -> hashes.add(hash(each)));
        return step.isPresent() ? Optional.of(new SecondFactor(secret, step.getAsLong(), hashes)) : Optional.empty();
    }

    /** What is left of it once that code was used; empty where it is no code, or was used before. */
    Optional<SecondFactor> using(String typed, Instant now) {
        OptionalLong step = Totp.step(Base32.decode(secret), digits(typed), now, usedLast);
        if (step.isPresent()) {
            return Optional.of(new SecondFactor(secret, step.getAsLong(), recovery));
        }
        Set<String> left = new HashSet<>(recovery);
        // eighty random bits: nobody finds them by guessing at the hash
        return left.remove(hash(typed)) ? Optional.of(new SecondFactor(secret, usedLast, left)) : Optional.empty();
    }

    private static String digits(String typed) {
        return typed.replaceAll("[\\s-]", "");
    }

    private static String hash(String code) {
        String plain = code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z2-7]", "");
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(plain.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static byte[] random(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "SecondFactor[" + recovery.size() + " recovery codes]";
    }
}
