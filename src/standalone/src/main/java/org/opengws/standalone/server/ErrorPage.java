package org.opengws.standalone.server;

import java.nio.channels.ClosedChannelException;
import java.util.concurrent.TimeoutException;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.opengws.web.Assets;
import org.opengws.web.site.BrokenPage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The last resort, for what no servlet answered itself: says nothing about the program. */
final class ErrorPage implements Request.Handler {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPage.class);
    private static final int SERVER_ERROR = 500;
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; font-src 'self'; form-action 'self'; frame-ancestors 'none'";

    private final BrokenPage brokenSite = new BrokenPage("", "", new Assets());

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus();
        if (status >= SERVER_ERROR) {
            // the path only: a query may hold what somebody typed
            String path = Request.getPathInContext(request);
            Throwable cause = (Throwable) request.getAttribute(ErrorHandler.ERROR_EXCEPTION);
            if (isGone(cause)) {
                // whoever goes away, or is given up, is no failure of the product, and could fill the log
                LOG.debug("{} {} broke off", request.getMethod(), path, cause);
            } else {
                LOG.error("{} {} answered {}", request.getMethod(), path, status, cause);
            }
        }
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/html; charset=utf-8");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.getHeaders().put("Content-Security-Policy", POLICY);
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        String page = page(status, Request.getPathInContext(request));
        Content.Sink.write(response, true, "HEAD".equals(request.getMethod()) ? "" : page, callback);
        return true;
    }

    private static boolean isGone(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof EofException
                    || cause instanceof TimeoutException
                    || cause instanceof ClosedChannelException) {
                return true;
            }
        }
        return false;
    }

    /** A visitor of the site is shown ways on. */
    private String page(int status, String path) {
        boolean site = status >= SERVER_ERROR && !path.startsWith("/.gws/");
        return site ? brokenSite.html(path) : page(status);
    }

    private static String page(int status) {
        String th = "ไม่สามารถดำเนินการตามคำขอได้";
        String en = "The request could not be carried out";
        if (status == 404) {
            th = "ไม่พบหน้าที่ต้องการ";
            en = "Page not found";
        } else if (status == 400) {
            th = "ที่อยู่หรือข้อมูลในคำขอไม่ถูกต้อง";
            en = "The address or what was sent with it is not valid";
        } else if (status == 405) {
            th = "หน้านี้ไม่รับคำขอแบบนี้";
            en = "This address does not take that kind of request";
        } else if (status == 413) {
            th = "ข้อมูลที่ส่งมามีขนาดใหญ่เกินกำหนด";
            en = "What was sent is too large";
        } else if (status >= SERVER_ERROR) {
            th = "ระบบขัดข้อง ข้อมูลที่บันทึกไว้แล้วไม่สูญหาย โปรดลองใหม่อีกครั้ง";
            en = "Something failed. What was saved is safe. Please try again";
        }
        return "<!DOCTYPE html><html lang=\"th\"><meta charset=\"utf-8\"><title>" + th + "</title><h1>" + th
                + "</h1><p lang=\"en\">" + en + "</p><p>" + status + "</p></html>";
    }
}
