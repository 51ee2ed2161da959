package org.opengws.publishing.form;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An address on the web, in any letter case and script; never with a name or password in it, never of another scheme. */
public final class WebAddress {

    /** Why a text is no address that may be linked; the codes are reasons of a refused field. */
    public enum Fault {
        SCHEME("field-not-url"),
        USER("url-names-user"),
        CHARACTER("url-character"),
        HOST("url-host");

        private final String code;

        Fault(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    private static final Pattern PARTS = Pattern.compile("(?i)https?://([^/?#]*)(?:[/?#].*)?", Pattern.DOTALL);
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Z}\\p{Cs}<>\"`\\\\^{|}]");
    private static final Pattern HOST_AND_PORT = Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[^:\\[\\]]+)(?::([0-9]{1,5})?)?");
    private static final Pattern NAME =
            Pattern.compile("(?!-)[a-z0-9_-]{1,63}(?<!-)(\\.(?!-)[a-z0-9_-]{1,63}(?<!-))*\\.?");

    private WebAddress() {}

    /** Empty where the address may be linked. */
    public static Optional<Fault> fault(String address) {
        Matcher parts = PARTS.matcher(address);
        if (!parts.matches()) {
            return Optional.of(Fault.SCHEME);
        }
        if (UNSAFE.matcher(address).find()) {
            return Optional.of(Fault.CHARACTER);
        }
        if (parts.group(1).indexOf('@') >= 0) {
            return Optional.of(Fault.USER);
        }
        return isHost(parts.group(1)) ? Optional.empty() : Optional.of(Fault.HOST);
    }

    /** Whether it names a user, or hands over a password, before its host. */
    public static boolean namesUser(String address) {
        Matcher parts = PARTS.matcher(address);
        return parts.matches() && parts.group(1).indexOf('@') >= 0;
    }

    private static boolean isHost(String authority) {
        Matcher matcher = HOST_AND_PORT.matcher(authority);
        if (!matcher.matches() || matcher.group(2) != null && Integer.parseInt(matcher.group(2)) > 65_535) {
            return false;
        }
        String host = matcher.group(1);
        if (host.startsWith("[")) {
            return true;
        }
        try {
            return NAME.matcher(IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT))
                    .matches();
        } catch (IllegalArgumentException noName) {
            return false;
        }
    }
}
