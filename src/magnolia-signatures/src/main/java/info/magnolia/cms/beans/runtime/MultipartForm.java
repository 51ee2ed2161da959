package info.magnolia.cms.beans.runtime;

import java.util.Enumeration;
import java.util.Map;

public class MultipartForm {

    public String[] getParameterValues(String name) {
        throw new UnsupportedOperationException();
    }

    public Map<String, Document> getDocuments() {
        throw new UnsupportedOperationException();
    }

    public Enumeration<String> getParameterNames() {
        throw new UnsupportedOperationException();
    }
}
