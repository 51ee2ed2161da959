package org.opengws.magnolia.ui;

import java.util.Collection;
import java.util.List;

import org.opengws.magnolia.people.RoleNames;

import info.magnolia.cms.security.User;
import info.magnolia.cms.security.operations.AccessDefinition;

/** Who sees an app or an action: whoever has a part in the product, or that role of it, and superuser. */
public class OfficeAccess implements AccessDefinition {

    private String role = "";

    @Override
    public boolean hasAccess(User user) {
        Collection<String> roles = user.getAllRoles();
        boolean his = role.isEmpty() ? RoleNames.letIn(roles) : roles.contains(role);
        return his || roles.contains(getSuperuserRole());
    }

    /** Nobody asks: Magnolia's own checks ask whether a user has access. */
    @Override
    public Collection<String> getRoles() {
        return role.isEmpty() ? List.of() : List.of(role);
    }

    @Override
    public String getSuperuserRole() {
        return RoleNames.SUPERUSER;
    }

    public String getRole() {
        return role;
    }

    /** A role of Magnolia; empty: any role of the product. */
    public void setRole(String role) {
        this.role = role;
    }
}
