package info.magnolia.cms.security.operations;

import java.util.Collection;

import info.magnolia.cms.security.User;

public interface AccessDefinition {

    Collection<String> getRoles();

    boolean hasAccess(User user);

    String getSuperuserRole();
}
