package org.opengws.magnolia.install;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.opengws.magnolia.install.Adding.Where;

import info.magnolia.cms.security.Permission;
import info.magnolia.module.delta.Task;

/** Everything that the module adds to a Magnolia beside its workspaces, node types and servlets; the guide lists it. */
public final class Additions {

    private static final String ANONYMOUS = "/anonymous";
    private static final List<String> PUBLIC_ADDRESSES = List.of(
            "/.gws/assets*", "/.gws/files*", "/.gws/state", "/gws", "/gws.html", "/gws/*", "/.rest/delivery/gws-*");

    private Additions() {}

    /** What an author has after installing. */
    public static List<Addition> onAuthor() {
        List<Addition> all = new ArrayList<>(Roles.additions());
        all.addAll(JobNodes.additions());
        all.add(csrfBypass());
        all.add(sitePage());
        return all;
    }

    static List<Task> tasks() {
        return List.of(
                new Adding("roles", Roles.WORKSPACE, Where.AUTHOR, steps(Roles.additions())),
                new Adding("jobs", JobNodes.WORKSPACE, Where.AUTHOR, steps(JobNodes.additions())),
                new Adding("the API's own check of requests", "config", Where.AUTHOR, steps(List.of(csrfBypass()))),
                new Adding("the site's page", "website", Where.EVERYWHERE, steps(List.of(sitePage()))),
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

    /** Below it the site answers. An office that sets another {@code sitePath} makes its page itself, of this template. */
    private static Addition sitePage() {
        Map<String, Object> properties = Map.of("title", "ข้อมูลข่าวสารของหน่วยงาน", "mgnl:template", "gws:pages/site");
        return new Addition("website", "/", new Tree("gws", "mgnl:page", properties, List.of()));
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
