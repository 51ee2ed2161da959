package org.opengws.standalone.web;

import java.nio.charset.StandardCharsets;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;

import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.ee10.servlet.ServletMultiPartFormData;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.FormFields;
import org.eclipse.jetty.util.Fields;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.thread.Invocable.InvocationType;
import org.opengws.web.ServletForms;

/** Lets a form arrive without a thread that waits for its sender; then its servlet is asked again. */
public final class ArrivingForm {

    private static final String ARRIVED = ArrivingForm.class.getName();
    private static final String TOO_LARGE = ARRIVED + ".tooLarge";
    private static final int MOST_FIELDS = 2_000;

    private ArrivingForm() {}

    /**
     * Whether the form is here, or as much of it as came before it broke off: whoever reads it then is told. Where it is
     * not, the servlet is asked again; until then it must leave the request alone.
     *
     * @param longest in characters, of a form without files
     */
    public static boolean arrived(HttpServletRequest request, int longest) {
        if (request.getAttribute(ARRIVED) != null) {
            return true;
        }
        request.setAttribute(ARRIVED, Boolean.TRUE);
        // the connection's own limits end the wait
        AsyncContext waiting = request.startAsync();
        waiting.setTimeout(0);
        if (ServletForms.isMultipart(request)) {
            ServletMultiPartFormData.from(request, request.getContentType())
                    .whenComplete((parts, failure) -> waiting.dispatch());
        } else {
            FormFields.onFields(
                    ServletContextRequest.getServletContextRequest(request),
                    StandardCharsets.UTF_8,
                    MOST_FIELDS,
                    longest,
                    Promise.Invocable.<Fields>from(
                            InvocationType.NON_BLOCKING, fields -> waiting.dispatch(), failure -> {
                                request.setAttribute(TOO_LARGE, isTooLarge(failure));
                                waiting.dispatch();
                            }));
        }
        return false;
    }

    /** Whether a form without files was longer than {@link #arrived} allows, or had more fields than any of ours. */
    public static boolean isTooLarge(HttpServletRequest request) {
        return Boolean.TRUE.equals(request.getAttribute(TOO_LARGE));
    }

    /** Also where it stands behind another: whoever was waiting is told of the failure of his wait. */
    private static boolean isTooLarge(Throwable failure) {
        return failure != null
                && (failure instanceof HttpException known && known.getCode() == HttpStatus.PAYLOAD_TOO_LARGE_413
                        || isTooLarge(failure.getCause()));
    }
}
