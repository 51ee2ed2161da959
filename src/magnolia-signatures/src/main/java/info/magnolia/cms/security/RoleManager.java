package info.magnolia.cms.security;

import java.util.Map;

import info.magnolia.cms.security.auth.ACL;

public interface RoleManager {

    Role createRole(String name) throws Exception;

    Role getRole(String name);

    Map<String, ACL> getACLs(String role);
}
