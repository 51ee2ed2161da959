package org.opengws.standalone.people;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.bouncycastle.util.encoders.Base32;

/** An authenticator app. */
public final class AppForTests {

    private AppForTests() {}

    public static String code(String secret) {
        return Totp.code(Base32.decode(secret), Totp.stepAt(Instant.now()));
    }

    /** The fields of a form that sets a second factor up, with the code that an app would show. */
    public static String enrolment(String page) {
        String secret = hidden(page, "secret");
        return "&secret=" + secret.replace(' ', '+') + "&seal=" + hidden(page, "seal") + "&code="
                + code(secret.replace(" ", ""));
    }

    private static String hidden(String page, String name) {
        Matcher field =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(page);
        if (!field.find()) {
            throw new AssertionError("no field " + name);
        }
        return field.group(1);
    }
}
