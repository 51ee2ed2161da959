package org.opengws.magnolia.web;

import java.util.Locale;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * A response with the character set that its type names, and with none where it names none. Magnolia's filter sets one for
 * every response, so that a PDF would have it; its page cache asks for it apart from the type.
 */
final class OwnEncoding extends HttpServletResponseWrapper {

    private static final String TYPE = "Content-Type";
    private static final String CHARSET = "charset=";

    OwnEncoding(HttpServletResponse response) {
        super(response);
        super.setCharacterEncoding(null);
    }

    @Override
    public void setContentType(String type) {
        super.setCharacterEncoding(charset(type));
        super.setContentType(type);
    }

    @Override
    public void setHeader(String name, String value) {
        if (TYPE.equalsIgnoreCase(name)) {
            super.setCharacterEncoding(charset(value));
        }
        super.setHeader(name, value);
    }

    private static String charset(String type) {
        int at = type == null ? -1 : type.toLowerCase(Locale.ROOT).indexOf(CHARSET);
        return at < 0 ? null : type.substring(at + CHARSET.length()).strip();
    }
}
