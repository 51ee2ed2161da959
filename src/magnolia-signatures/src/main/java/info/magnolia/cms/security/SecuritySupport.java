package info.magnolia.cms.security;

public interface SecuritySupport {

    UserManager getUserManager();

    GroupManager getGroupManager();
}
