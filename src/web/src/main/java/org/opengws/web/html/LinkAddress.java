package org.opengws.web.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a link of a body may lead: the web, a mail box, a telephone, or another page of the site. */
final class LinkAddress {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

    /** A browser drops or bends these before it reads the scheme, so that what is checked is not what is opened. */
    private static final Pattern BENDABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Z}<>\"`\\\\]");

    private static final Pattern SCHEME = Pattern.compile("([^/?#]*?):.*", Pattern.DOTALL);

    private LinkAddress() {}

    static boolean isAllowed(String address) {
        if (address.isEmpty() || BENDABLE.matcher(address).find()) {
            return false;
        }
        String scheme = scheme(address);
        return scheme.isEmpty() || SCHEMES.contains(scheme);
    }

    static boolean leadsElsewhere(String address) {
        String scheme = scheme(address);
        return address.startsWith("//") || scheme.equals("http") || scheme.equals("https");
    }

    /** Lower case; empty for a relative address. Whatever stands before the first colon counts, well-formed or not. */
    static String scheme(String address) {
        Matcher matcher = SCHEME.matcher(address);
        return matcher.matches() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
    }
}
