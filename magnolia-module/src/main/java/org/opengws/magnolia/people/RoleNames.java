package org.opengws.magnolia.people;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

import org.opengws.publishing.people.Role;

/** Which role of Magnolia stands for which role of the framework. Superuser stands for none of them. */
public final class RoleNames {

    /** Marks who holds the top executive's post, beside the role of an executive. */
    public static final String TOP_EXECUTIVE = "gws-top-executive";

    /** Lets somebody in who acts only through a group that a procedure file names. */
    public static final String MEMBER = "gws-member";

    public static final String SUPERUSER = "superuser";

    private static final String PREFIX = "gws-";

    private RoleNames() {}

    public static String of(Role role) {
        return PREFIX + role.code();
    }

    /** Whether somebody with these roles has any part in the product. */
    public static boolean letIn(Collection<String> names) {
        return names.contains(MEMBER)
                || names.contains(TOP_EXECUTIVE)
                || !roles(names).isEmpty();
    }

    static Set<Role> roles(Collection<String> names) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (names.contains(of(role))) {
                roles.add(role);
            }
        }
        return roles;
    }
}
