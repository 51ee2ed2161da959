package org.opengws.magnolia.install;

import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Map;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

import org.opengws.magnolia.install.Adding.Where;

import info.magnolia.cms.security.Permission;
import info.magnolia.module.delta.Task;

/** Everything that the module adds to a Magnolia beside its workspaces, node types and servlets; the guide lists it. */
public final class Additions {

    /** The workspace of Magnolia's roles. */
    public static final String ROLES = Roles.WORKSPACE;

    private static final String ANONYMOUS = "/anonymous";
    private static final List<String> PUBLIC_ADDRESSES = List.of(
            "/.gws/assets*", "/.gws/files*", "/.gws/state", "/gws", "/gws.html", "/gws/*", "/.rest/delivery/gws-*");

    private Additions() {}

    /** What an author has after installing. */
    public static List<Addition> onAuthor() {
        List<Addition> all = new ArrayList<>(Roles.additions());
        all.addAll(JobNodes.additions());
        all.add(csrfBypass());
        all.addAll(TaskNodes.additions());
        all.add(thai());
        all.add(sitePage());
        return all;
    }

    /**
     * What an author does for its site's page wherever it is: who writes every page of the website only reads that one.
     *
     * @param page its path
     * @return whether something of a role was added
     */
    public static boolean protectSitePage(Session roles, String page) throws RepositoryException {
        return new ProtectingSitePage(page).add(roles);
    }

    /**
     * What every instance does for the site wherever it is: its pages and files stay outside Magnolia's page cache.
     *
     * @param config session on that workspace
     * @param addresses the form of the site's own
     */
    public static boolean leavePageCache(Session config, String addresses) throws RepositoryException {
        return new LeavingPageCache(addresses).add(config);
    }

    static List<Task> tasks() {
        return List.of(
                new Adding("roles", Roles.WORKSPACE, Where.AUTHOR, steps(Roles.additions())),
                new Adding("jobs", JobNodes.WORKSPACE, Where.AUTHOR, steps(JobNodes.additions())),
                new Adding("how tasks are shown", TaskNodes.WORKSPACE, Where.AUTHOR, steps(TaskNodes.additions())),
                new Adding("Thai among Magnolia's languages", "config", Where.AUTHOR, steps(List.of(thai()))),
                new Adding("the API's own check of requests", "config", Where.AUTHOR, steps(List.of(csrfBypass()))),
                new Adding("the site's page", "website", Where.EVERYWHERE, steps(List.of(sitePage()))),
                new Adding(
                        "who only reads the site's page",
                        Roles.WORKSPACE,
                        Where.AUTHOR,
                        List.of(new ProtectingSitePage(SiteNode.USUAL))),
                new Adding("what visitors may read", Roles.WORKSPACE, Where.PUBLIC, publicPermissions()));
    }

    /** The API has no forms and checks a header of its own, which no page of another site can send. */
    private static Addition csrfBypass() {
        return new Addition(
                "config",
                "/server/filters/csrfTokenSecurity/bypasses",
                Tree.node(
                        "gws-api",
                        Map.of("class", "info.magnolia.voting.voters.URIStartsWithVoter", "pattern", "/.gws/api/")));
    }

    /** People choose their language from this list; Magnolia's own screens stay English where it has no Thai words. */
    private static Addition thai() {
        return new Addition(
                "config",
                "/server/i18n/system/languages",
                Tree.node("th", Map.of("language", "th", "country", "", "enabled", true)));
    }

    /** An office that sets another {@code sitePath} makes its page itself, of this template. */
    private static Addition sitePage() {
        return SiteNode.at(SiteNode.USUAL, Calendar.getInstance());
    }

    private static List<Adding.Step> publicPermissions() {
        List<Adding.Step> permissions = new ArrayList<>();
        for (String path : List.of("/", "/*")) {
            permissions.add(new AddingPermission(ANONYMOUS, "acl_gws-public", path, Permission.READ));
        }
        PUBLIC_ADDRESSES.forEach(
                address -> permissions.add(new AddingPermission(ANONYMOUS, "acl_uri", address, Permission.READ)));
        return permissions;
    }

    private static List<Adding.Step> steps(List<Addition> additions) {
        return additions.stream().<Adding.Step>map(addition -> addition::addTo).toList();
    }
}
