package info.magnolia.cms.security;

public interface GroupManager {

    Group createGroup(String name) throws AccessDeniedException;

    Group getGroup(String name) throws AccessDeniedException;
}
