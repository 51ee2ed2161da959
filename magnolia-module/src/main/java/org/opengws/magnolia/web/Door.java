package org.opengws.magnolia.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.opengws.magnolia.product.GwsProduct;
import org.opengws.web.Headers;

/**
 * One of the product's addresses in Magnolia, which one its name in Magnolia's configuration says: hands a request to the
 * running product's servlet, and knows nothing else.
 */
public class Door extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String RETRY_SECONDS = "30";

    private final transient GwsProduct product;

    @Inject
    public Door(GwsProduct product) {
        this.product = product;
    }

    @Override
    protected final void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Entrance entrance = Entrance.named(getServletName());
        if (!entrance.isPublic() && !product.isAuthorInstance()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Optional<HttpServlet> servlet = entrance.behind(product);
        if (servlet.isPresent()) {
            servlet.get().service(new WholeAnswer(request), new OwnEncoding(response));
            sendRefusal(response);
        } else {
            notRunning(response);
        }
    }

    /**
     * Magnolia writes its login form after whatever answered 401 or 403, and fails where a page is there already. Once ours
     * is on its way, no status that is set any more reaches the browser; Magnolia reads the last one.
     */
    private static void sendRefusal(HttpServletResponse response) throws IOException {
        int status = response.getStatus();
        if (status == HttpServletResponse.SC_UNAUTHORIZED || status == HttpServletResponse.SC_FORBIDDEN) {
            response.flushBuffer();
            if (response.isCommitted()) {
                response.setStatus(HttpServletResponse.SC_OK);
            }
        }
    }

    /** The reason stands in the log and, for administrators, on the health page: it may name what nobody else should read. */
    private static void notRunning(HttpServletResponse response) throws IOException {
        Headers.noStore(response);
        response.setHeader("Retry-After", RETRY_SECONDS);
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("text/plain; charset=utf-8");
        response.getOutputStream()
                .write("ระบบยังไม่พร้อมให้บริการ กรุณาลองใหม่ภายหลัง\nGWS Publishing is not running; try again later.\n"
                        .getBytes(StandardCharsets.UTF_8));
    }
}
