package info.magnolia.cms.security.auth;

import java.io.Serializable;
import java.security.Principal;
import java.util.List;

import info.magnolia.cms.security.Permission;

public interface ACL extends Principal, Serializable {

    List<Permission> getList();
}
