package info.magnolia.cms.security;

public class AccessDeniedException extends javax.jcr.AccessDeniedException {

    private static final long serialVersionUID = 1L;
}
