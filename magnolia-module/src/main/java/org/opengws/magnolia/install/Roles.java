package org.opengws.magnolia.install;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.opengws.magnolia.people.RoleNames;
import org.opengws.magnolia.people.RoleTitles;
import org.opengws.publishing.language.Text;
import org.opengws.publishing.people.Role;

import info.magnolia.cms.security.Permission;

/** The roles of the framework as roles of Magnolia: each may reach our addresses, reads at most, and writes nothing. */
final class Roles {

    static final String WORKSPACE = "userroles";

    private static final List<String> READ_ONLY =
            List.of("/.gws/assets*", "/.gws/files*", "/gws", "/gws.html", "/gws/*");
    private static final List<String> WORKSPACES = List.of("gws", "gws-public");

    private Roles() {}

    static List<Addition> additions() {
        List<Addition> roles = new ArrayList<>();
        for (Role role : Role.values()) {
            roles.add(new Addition(WORKSPACE, "/", role(RoleNames.of(role), RoleTitles.of(role))));
        }
        roles.add(new Addition(
                WORKSPACE,
                "/",
                role(
                        RoleNames.MEMBER,
                        Text.of(
                                "ผู้ทำหน้าที่ตามกลุ่มที่กำหนดในแบบขั้นตอน",
                                "Acts by a group that a procedure names"))));
        roles.add(new Addition(WORKSPACE, "/", mark()));
        return roles;
    }

    /** Grants nothing by itself: it stands beside the role of an executive. */
    private static Tree mark() {
        return new Tree(
                RoleNames.TOP_EXECUTIVE,
                "mgnl:role",
                titles(Text.of(
                        "ผู้บริหารสูงสุดของหน่วยงาน (ใช้คู่กับ gws-executive)",
                        "Top executive (beside gws-executive)")),
                List.of(Tree.node("acl_userroles", List.of(entry(0, "/" + RoleNames.TOP_EXECUTIVE, Permission.READ)))));
    }

    private static Tree role(String name, Text title) {
        List<Tree> lists = new ArrayList<>();
        lists.add(Tree.node("acl_userroles", List.of(entry(0, "/" + name, Permission.READ))));
        lists.add(Tree.node("acl_uri", addresses(name)));
        WORKSPACES.forEach(workspace -> lists.add(Tree.node(
                "acl_" + workspace, List.of(entry(0, "/", Permission.READ), entry(1, "/*", Permission.READ)))));
        lists.add(Tree.node(
                "acl_website", List.of(entry(0, "/gws", Permission.READ), entry(1, "/gws/*", Permission.READ))));
        return new Tree(name, "mgnl:role", titles(title), lists);
    }

    private static List<Tree> addresses(String role) {
        Map<String, Long> addresses = new LinkedHashMap<>();
        // what a role may do there is decided by the product, at each request
        addresses.put("/.gws/desk*", Permission.ALL);
        addresses.put("/.gws/api*", Permission.ALL);
        boolean keepsIt = role.equals(RoleNames.of(Role.ADMINISTRATOR)) || role.equals(RoleNames.of(Role.AUDITOR));
        if (keepsIt) {
            addresses.put("/.gws/health*", Permission.READ);
        }
        READ_ONLY.forEach(address -> addresses.put(address, Permission.READ));
        List<Tree> entries = new ArrayList<>();
        addresses.forEach((path, permission) -> entries.add(entry(entries.size(), path, permission)));
        return entries;
    }

    private static Map<String, Object> titles(Text title) {
        return Map.of("title", "GWS: " + title.en(), "description", title.th() + " · " + title.en());
    }

    private static Tree entry(int number, String path, long permission) {
        return Tree.node(Integer.toString(number), Map.of("path", path, "permissions", permission));
    }
}
