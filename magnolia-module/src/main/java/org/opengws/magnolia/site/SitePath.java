package org.opengws.magnolia.site;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.opengws.web.Queries;
import org.opengws.web.site.Site;
import org.opengws.web.site.SiteFileServlet;

/**
 * Where the site is below the web application, and which addresses below that are its own. Thai has no prefix, English is
 * below {@code /en}, whatever languages Magnolia's site has; all else there stays Magnolia's.
 *
 * @param mount beginning with a slash, without one at its end
 */
record SitePath(String mount) {

    private static final Pattern FORM = Pattern.compile("(/[A-Za-z0-9._-]+)+");
    private static final Pattern OURS = Pattern.compile("/?|/en/?|(/en)?/(category|topic|units|search|p)(/.*)?");
    private static final Pattern FILE =
            Pattern.compile("(?:/en)?/p/([^/]+)(?:/editions/([1-9][0-9]{0,5}))?/files/([^/]+)");
    private static final String PAGE = ".html";

    /** Empty for what is no such path. */
    static Optional<SitePath> of(String setting) {
        String path = setting.strip();
        String mount = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return FORM.matcher(mount).matches() ? Optional.of(new SitePath(mount)) : Optional.empty();
    }

    /**
     * Magnolia's address of what answers that one; empty where it is not ours.
     *
     * @param uri decoded, with no context path
     * @param page whether there is a page that shows the site; asked only where it matters
     */
    Optional<String> target(String uri, BooleanSupplier page) {
        if (uri.equals(mount) || uri.equals(mount + PAGE)) {
            // Magnolia's own, as long as the page is there
            return page.getAsBoolean()
                    ? Optional.empty()
                    : Optional.of("forward:" + SiteFileServlet.PATH + SiteFileServlet.PAGES + "/");
        }
        if (!uri.startsWith(mount + "/")) {
            return Optional.empty();
        }
        String path = uri.substring(mount.length());
        Matcher file = FILE.matcher(path);
        if (file.matches()) {
            String edition = file.group(2) == null ? SiteFileServlet.CURRENT : file.group(2);
            return Optional.of("forward:" + SiteFileServlet.PATH + "/" + Queries.encode(file.group(1)) + "/" + edition
                    + "/" + Queries.encode(file.group(3)));
        }
        if (Site.isForMachines(path)) {
            // the page's script can set no type but HTML's
            return Optional.of("forward:" + SiteFileServlet.PATH + SiteFileServlet.FOR_MACHINES + path);
        }
        if (!OURS.matcher(path).matches()) {
            return Optional.empty();
        }
        return Optional.of(
                page.getAsBoolean()
                        ? mount + PAGE
                        : "forward:" + SiteFileServlet.PATH + SiteFileServlet.PAGES + encoded(path));
    }

    private static String encoded(String path) {
        return Arrays.stream(path.split("/", -1)).map(Queries::encode).collect(Collectors.joining("/"));
    }

    /** What is asked of the site. @param uri as the visitor sent it, decoded; Magnolia's own prefix may stand before it */
    String below(String uri) {
        int at = uri.indexOf(mount + "/");
        return at < 0 ? "/" : uri.substring(at + mount.length());
    }
}
