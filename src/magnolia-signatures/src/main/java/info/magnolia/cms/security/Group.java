package info.magnolia.cms.security;

import java.io.Serializable;

public interface Group extends Serializable {}
