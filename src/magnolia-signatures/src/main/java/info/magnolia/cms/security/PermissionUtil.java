package info.magnolia.cms.security;

public class PermissionUtil {

    public static boolean isGranted(String repositoryName, String path, String permissions) {
        throw new UnsupportedOperationException();
    }
}
