package info.magnolia.cms.security;

import java.io.Serializable;

public interface Permission extends Serializable {

    long READ = 8L;
    long ALL = 63L;
}
