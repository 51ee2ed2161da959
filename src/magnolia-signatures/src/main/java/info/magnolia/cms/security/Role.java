package info.magnolia.cms.security;

import java.io.Serializable;

public interface Role extends Serializable {

    String getName();

    String getId();
}
