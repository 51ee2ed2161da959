package org.opengws.web.site;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.opengws.publishing.edition.PublicationId;
import org.opengws.web.GivingServlet;

/**
 * What a CMS that carries the pages does not: files of public pages at {@code
 * /.gws/files/<publication>/<edition or current>/<name>}, at {@code /.gws/files/-/<path>} what programs read, and at
 * {@code /.gws/files/--/<path>} its pages, while the CMS has none that carries them. Answers as the site does: the file, a
 * notice where it was withdrawn, or that there is none.
 */
public final class SiteFileServlet extends GivingServlet {

    public static final String PATH = "/.gws/files";
    public static final String CURRENT = "current";
    public static final String FOR_MACHINES = "/-";
    public static final String PAGES = "/--";

    private static final long serialVersionUID = 1L;
    private static final int PARTS = 4;

    private final transient Supplier<Optional<Site>> site;
    private final transient Supplier<String> mount;

    /** @param site empty while there is none; @param mount where its pages are, for the links of a notice */
    public SiteFileServlet(Supplier<Optional<Site>> site, Supplier<String> mount) {
        this.site = site;
        this.mount = mount;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        String[] parts = path.split("/", PARTS);
        Optional<Site> running = site.get();
        if (running.isEmpty()) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        if (path.startsWith(PAGES + "/")) {
            running.get().reply(visit(request, path.substring(PAGES.length()))).write(request, response);
            return;
        }
        String machines = path.startsWith(FOR_MACHINES + "/") ? path.substring(FOR_MACHINES.length()) : "";
        if (Site.isForMachines(machines)) {
            running.get().reply(visit(request, machines)).write(request, response);
            return;
        }
        SiteVisit visit = new SiteVisit(request.getContextPath(), mount.get(), "", "", "");
        if (parts.length != PARTS || !PublicationId.isValid(parts[1]) || !isEdition(parts[2])) {
            running.get().missing(visit).write(request, response);
            return;
        }
        Optional<Integer> edition =
                parts[2].equals(CURRENT) ? Optional.empty() : Optional.of(Integer.valueOf(parts[2]));
        running.get()
                .file(visit, new PublicationId(parts[1]), edition, parts[3])
                .write(request, response);
    }

    private SiteVisit visit(HttpServletRequest request, String path) {
        return new SiteVisit(
                request.getContextPath(),
                mount.get(),
                path,
                Site.isForMachines(path) ? "" : orEmpty(request.getQueryString()),
                orEmpty(request.getHeader("If-None-Match")));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private static boolean isEdition(String part) {
        return part.equals(CURRENT) || part.matches("[1-9][0-9]{0,5}");
    }
}
