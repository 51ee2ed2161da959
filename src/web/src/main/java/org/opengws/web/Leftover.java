package org.opengws.web;

import java.io.IOException;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * What somebody goes on sending though he was answered. A connection that is closed meanwhile would break before he
 * reads the answer; so the answer leaves, and some more of what he sends is taken and thrown away for a short while,
 * without a thread. Where the host cannot do that, it closes the connection as it does.
 */
public final class Leftover {

    private static final long MOST = 16L * 1024 * 1024;
    private static final long LONGEST = 5_000;
    private static final int BUFFER = 16 * 1024;

    private Leftover() {}

    /** To be called last, with the whole answer written. Who waits to be asked for his body is not asked. */
    public static void leave(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean sends = request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
        boolean waits = request.getHeader("Expect") != null;
        if (!sends || waits || request.getContentLengthLong() > MOST || !request.isAsyncSupported()) {
            return;
        }
        if (request.isAsyncStarted() || request.getInputStream().isFinished()) {
            return;
        }
        response.flushBuffer();
        AsyncContext context = request.startAsync();
        context.setTimeout(LONGEST);
        context.addListener(new End(context));
        request.getInputStream().setReadListener(new Taker(request.getInputStream(), context));
    }

    /** Takes what comes, up to a number of bytes. */
    private static final class Taker implements ReadListener {

        private final ServletInputStream body;
        private final AsyncContext context;
        private final byte[] buffer = new byte[BUFFER];
        private long left = MOST;

        Taker(ServletInputStream body, AsyncContext context) {
            this.body = body;
            this.context = context;
        }

        @Override
        public void onDataAvailable() throws IOException {
            while (body.isReady() && !body.isFinished()) {
                left -= Math.max(0, body.read(buffer));
                if (left < 0) {
                    context.complete();
                    return;
                }
            }
        }

        @Override
        public void onAllDataRead() {
            context.complete();
        }

        @Override
        public void onError(Throwable brokenOff) {
            context.complete();
        }
    }

    /** Ends it in time. No record: in a jar that is turned to javax its description would still name jakarta. */
    private static final class End implements AsyncListener {

        private final AsyncContext context;

        End(AsyncContext context) {
            this.context = context;
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            context.complete();
        }

        @Override
        public void onComplete(AsyncEvent event) {
            // nothing is left to do
        }

        @Override
        public void onError(AsyncEvent event) {
            // the reader was told and ended it
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            // it is not started again
        }
    }
}
