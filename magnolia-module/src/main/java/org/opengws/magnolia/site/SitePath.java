package org.opengws.magnolia.site;

import java.util.Optional;
import java.util.regex.Pattern;

import org.opengws.web.site.Site;

/**
 * Where the site is below the web application, and which addresses below that are its own. Thai has no prefix, English is
 * below {@code /en}, whatever languages Magnolia's site has; all else there stays Magnolia's.
 *
 * @param mount beginning with a slash, without one at its end
 */
public record SitePath(String mount) {

    private static final Pattern FORM = Pattern.compile("(/[A-Za-z0-9._-]+)+");
    private static final Pattern OURS = Pattern.compile("/?|/en/?|(/en)?/(category|topic|units|search|p)(/.*)?");
    private static final String PAGE = ".html";

    /** Empty for what is no such path. */
    public static Optional<SitePath> of(String setting) {
        String path = setting.strip();
        String mount = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return FORM.matcher(mount).matches() ? Optional.of(new SitePath(mount)) : Optional.empty();
    }

    /** Magnolia's address of the page that carries the site. */
    String page() {
        return mount + PAGE;
    }

    /** Whether the site answers at that address. @param uri decoded, with no context path */
    boolean isOurs(String uri) {
        if (uri.equals(mount) || uri.equals(page())) {
            return true;
        }
        String path = uri.startsWith(mount + "/") ? uri.substring(mount.length()) : "";
        return !path.isEmpty() && (OURS.matcher(path).matches() || Site.isForMachines(path));
    }

    /** What is asked of the site. @param uri as the visitor sent it, decoded; Magnolia's own prefix may stand before it */
    String below(String uri) {
        int at = uri.indexOf(mount + "/");
        return at < 0 ? "/" : uri.substring(at + mount.length());
    }
}
