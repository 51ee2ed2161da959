package info.magnolia.cms.security;

import java.util.Collection;

public interface UserManager {

    User getUser(String name);

    Collection<User> getAllUsers();
}
