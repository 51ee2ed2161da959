package org.opengws.standalone.people;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Credentials that were right a short while ago, known only by a keyed digest of account, stored hash and password; the
 * key lives as long as the process. A new stored hash makes every older entry worthless.
 */
final class VerifiedCredentials {

    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final int ENTRIES = 1_000;
    private static final String ALGORITHM = "HmacSHA256";

    private static final int TURNS = 64;

    private final Clock clock;
    private final Object[] turns = Stream.generate(Object::new).limit(TURNS).toArray();
    private final SecretKeySpec key;
    private final Map<String, Instant> until = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > ENTRIES;
        }
    };

    VerifiedCredentials(Clock clock) {
        this.clock = clock;
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, ALGORITHM);
    }

    /** Whoever checks those credentials holds it meanwhile, so that several requests at once make one check. */
    Object turn(String name, String password) {
        return turns[Math.floorMod(Objects.hash(name, password), TURNS)];
    }

    synchronized void add(Account account, String password) {
        until.put(digest(account, password), clock.instant().plus(KEPT));
    }

    synchronized boolean contains(Account account, String password) {
        String digest = digest(account, password);
        Instant end = until.get(digest);
        if (end != null && !clock.instant().isBefore(end)) {
            until.remove(digest);
            return false;
        }
        return end != null;
    }

    private String digest(Account account, String password) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            // neither an id nor a hash can hold a line break, so the three parts stay apart
            mac.update((account.id() + "\n" + account.password() + "\n").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }
}
