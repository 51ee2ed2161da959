package org.opengws.standalone.people;

import java.time.Instant;

import org.bouncycastle.util.encoders.Base32;

/** An authenticator app. */
public final class AppForTests {

    private AppForTests() {}

    public static String code(String secret) {
        return Totp.code(Base32.decode(secret), Totp.stepAt(Instant.now()));
    }
}
