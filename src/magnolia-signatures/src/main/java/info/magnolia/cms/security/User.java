package info.magnolia.cms.security;

import java.io.Serializable;
import java.security.Principal;
import java.util.Collection;

public interface User extends Principal, Serializable {

    String getLanguage();

    boolean isEnabled();

    String getProperty(String propertyName);

    Collection<String> getAllGroups();

    Collection<String> getAllRoles();
}
