package org.opengws.magnolia.site;

import java.util.Optional;
import java.util.regex.Pattern;

import org.opengws.magnolia.product.PublicSide;
import org.opengws.web.site.Site;

/**
 * Where the site is below the web application, and which addresses below that are its own. Thai has no prefix, English is
 * below {@code /en}, whatever languages Magnolia's site has; all else there stays Magnolia's.
 *
 * @param mount beginning with a slash, without one at its end
 */
public record SitePath(String mount) {

    private static final Pattern FORM = Pattern.compile("(/[A-Za-z0-9._-]+)+");
    private static final String BELOW = Site.FOR_PEOPLE + "|" + Site.FOR_MACHINES;
    private static final Pattern OURS = Pattern.compile(BELOW);
    private static final String PAGE = ".html";

    /** Empty for what is no such path. */
    public static Optional<SitePath> of(String setting) {
        String path = setting.strip();
        String mount = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return FORM.matcher(mount).matches() ? Optional.of(new SitePath(mount)) : Optional.empty();
    }

    /** Of a product that runs. */
    static Optional<SitePath> of(PublicSide side) {
        return of(side.settings().getSitePath());
    }

    /** Magnolia's address of the page that carries the site. */
    String page() {
        return mount + PAGE;
    }

    /** Whether the site answers at that address. @param uri decoded, with no context path */
    boolean isOurs(String uri) {
        return uri.equals(page())
                || uri.startsWith(mount)
                        && OURS.matcher(uri.substring(mount.length())).matches();
    }

    /** The form of the same addresses. */
    public String addresses() {
        return "^" + mount.replace(".", "\\.") + "(\\" + PAGE + "|" + BELOW + ")$";
    }

    /** What is asked of the site. @param uri as the visitor sent it, decoded; Magnolia's own prefix may stand before it */
    String below(String uri) {
        int at = uri.indexOf(mount + "/");
        return at < 0 ? "/" : uri.substring(at + mount.length());
    }
}
