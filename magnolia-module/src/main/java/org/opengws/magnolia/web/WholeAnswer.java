package org.opengws.magnolia.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/**
 * A request for the whole of what is there. Magnolia's own filter cuts the part that was asked for out of the answer; where
 * a servlet behind it does so too, the filter writes another total over the servlet's.
 */
final class WholeAnswer extends HttpServletRequestWrapper {

    private static final String RANGE = "Range";

    WholeAnswer(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getHeader(String name) {
        return RANGE.equalsIgnoreCase(name) ? null : super.getHeader(name);
    }
}
