package org.opengws.standalone.people;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Marks of browsers in which somebody signed in before, as a cookie carries them. Each is signed with a key made of the
 * account's stored hash, so that every host that has the accounts knows it and a new password ends it. It lets nobody in:
 * it only keeps what strangers try elsewhere from slowing this browser down.
 */
final class KnownDevices {

    /** People who share a browser, such as at a counter. */
    private static final int MOST = 8;

    private static final String ALGORITHM = "HmacSHA256";
    private static final String SEPARATOR = "~";
    private static final int LONGEST = 1_000;

    private final SecureRandom random = new SecureRandom();

    /** The name of this browser for that account; empty where he never signed in there. */
    Optional<String> known(Account account, String cookie) {
        return marks(cookie)
                .filter(mark -> MessageDigest.isEqual(
                        ascii(mark.substring(mark.indexOf('.') + 1)), ascii(signature(account, name(mark)))))
                .map(KnownDevices::name)
                .findFirst();
    }

    /** The cookie's new value once he has signed in; the marks of others stay. */
    String with(Account account, String cookie) {
        Optional<String> known = known(account, cookie);
        List<String> marks = new ArrayList<>();
        String name = known.orElseGet(this::newName);
        marks.add(name + "." + signature(account, name));
        marks(cookie).filter(mark -> !name(mark).equals(name)).forEach(marks::add);
        return marks.stream().limit(MOST).collect(Collectors.joining(SEPARATOR));
    }

    private static Stream<String> marks(String cookie) {
        return cookie.length() > LONGEST
                ? Stream.empty()
                : Stream.of(cookie.split(SEPARATOR))
                        .filter(mark -> mark.matches("[A-Za-z0-9_-]{16}\\.[A-Za-z0-9_-]{43}"))
                        .limit(MOST);
    }

    private static String name(String mark) {
        return mark.substring(0, mark.indexOf('.'));
    }

    private String newName() {
        byte[] bytes = new byte[12];
        random.nextBytes(bytes);
        return encoded(bytes);
    }

    private static String signature(Account account, String name) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(account.password().getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return encoded(mac.doFinal(ascii("gws-device-1\n" + account.id() + "\n" + name)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
