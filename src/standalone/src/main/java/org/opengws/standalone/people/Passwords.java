package org.opengws.standalone.people;

import java.util.concurrent.Semaphore;

import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Argon2id with the library's recommended costs. A check is slow on purpose, so only {@value #AT_ONCE} run at a time:
 * a flood of sign-ins waits instead of taking the machine.
 */
final class Passwords {

    private static final int AT_ONCE = 2;

    private final PasswordEncoder encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final String nobodys = encoder.encode("the password of nobody");

    String hash(String password) {
        return inTurn(() -> encoder.encode(password));
    }

    boolean matches(String password, String hash) {
        return password.length() <= PasswordRules.LONGEST && inTurn(() -> encoder.matches(password, hash));
    }

    /** As much work as a check, so that the time taken does not tell whether an account exists. */
    void checkNobodys(String password) {
        matches(password, nobodys);
    }

    private <T> T inTurn(java.util.function.Supplier<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
