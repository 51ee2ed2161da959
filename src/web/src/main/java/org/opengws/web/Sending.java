package org.opengws.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Writes the body of an answer. In a host that says so, what is long goes out as its reader takes it, without a thread
 * that waits for him; it is then still on its way when {@code send} returns, and nothing else may be written.
 */
public final class Sending {

    /** Attribute of a request, of any value, in a host whose whole chain lets requests wait without a thread. */
    public static final String WITHOUT_A_THREAD = Sending.class.getName();

    /** What any host keeps in its own buffers. */
    private static final int SHORT = 16 * 1024;

    private static final int BUFFER = 64 * 1024;

    private Sending() {}

    /** The whole body with its length; to whoever asks for the headers alone (HEAD) only its length. */
    public static void whole(byte[] body, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentLength(body.length);
        if (!"HEAD".equals(request.getMethod())) {
            send(body, request, response);
        }
    }

    private static void send(byte[] body, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (waits(body.length, request)) {
            send(new ByteArrayInputStream(body), body.length, request, response);
        } else {
            response.getOutputStream().write(body);
        }
    }

    /** @param body closed when it was sent, or cannot be; fails where it is shorter than it should be */
    public static void send(InputStream body, long length, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (waits(length, request)) {
            AsyncContext waiting = request.startAsync();
            // the host's own limits end the wait
            waiting.setTimeout(0);
            ServletOutputStream out = response.getOutputStream();
            out.setWriteListener(new Rest(body, length, out, waiting));
            return;
        }
        try (body) {
            Rest.copy(body, length, response.getOutputStream());
        }
    }

    private static boolean waits(long length, HttpServletRequest request) {
        return length > SHORT && request.getAttribute(WITHOUT_A_THREAD) != null && request.isAsyncSupported();
    }

    /** What is not sent yet. */
    private static final class Rest implements WriteListener {

        private final InputStream body;
        private final ServletOutputStream out;
        private final AsyncContext waiting;
        private final byte[] buffer;
        private long left;

        Rest(InputStream body, long length, ServletOutputStream out, AsyncContext waiting) {
            this.body = body;
            this.left = length;
            this.out = out;
            this.waiting = waiting;
            this.buffer = new byte[(int) Math.min(BUFFER, length)];
        }

        static void copy(InputStream body, long length, ServletOutputStream out) throws IOException {
            byte[] buffer = new byte[(int) Math.min(BUFFER, length)];
            for (long left = length; left > 0; ) {
                left -= write(body, left, buffer, out);
            }
        }

        private static int write(InputStream body, long left, byte[] buffer, ServletOutputStream out)
                throws IOException {
            int read = body.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                throw new IOException("a stored file is shorter than it was");
            }
            out.write(buffer, 0, read);
            return read;
        }

        @Override
        public void onWritePossible() throws IOException {
            while (out.isReady()) {
                if (left == 0) {
                    body.close();
                    waiting.complete();
                    return;
                }
                left -= write(body, left, buffer, out);
            }
        }

        /** Ends an answer that is not whole, which its reader sees by its length. */
        @Override
        public void onError(Throwable brokenOff) {
            try {
                body.close();
            } catch (IOException e) {
                brokenOff.addSuppressed(e);
            }
            waiting.complete();
        }
    }
}
