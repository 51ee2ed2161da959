package org.opengws.web;

import java.io.IOException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * A door that gives and takes nothing: GET and HEAD. Whatever else is asked is refused with what may be asked; the
 * servlet API's own way would show a TRACE its request again, cookies and all.
 */
public abstract class GivingServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String TAKEN = "GET, HEAD";

    /** For HEAD too; a body that is written for it goes nowhere. */
    @Override
    protected abstract void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException;

    @Override
    protected final void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        switch (request.getMethod()) {
            case "GET", "HEAD" -> doGet(request, response);
            default -> {
                response.setHeader("Allow", TAKEN);
                response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            }
        }
    }
}
