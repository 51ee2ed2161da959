package info.magnolia.context;

import info.magnolia.cms.beans.runtime.MultipartForm;
import info.magnolia.cms.security.User;

public class MgnlContext {

    public interface Op<T, E extends Throwable> {

        T exec() throws E;
    }

    public static String getContextPath() {
        throw new UnsupportedOperationException();
    }

    public static User getUser() {
        throw new UnsupportedOperationException();
    }

    public static WebContext getWebContext() {
        throw new UnsupportedOperationException();
    }

    public static boolean hasInstance() {
        throw new UnsupportedOperationException();
    }

    public static boolean isSystemInstance() {
        throw new UnsupportedOperationException();
    }

    public static MultipartForm getPostedForm() {
        throw new UnsupportedOperationException();
    }

    public static <T, E extends Throwable> T doInSystemContext(Op<T, E> op, boolean releaseAfterExecution) throws E {
        throw new UnsupportedOperationException();
    }
}
