package org.opengws.standalone.server;

import java.nio.ByteBuffer;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.NanoTime;
import org.eclipse.jetty.util.thread.Invocable;
import org.eclipse.jetty.util.thread.Scheduler;
import org.opengws.web.Sending;

/**
 * Gives up what is sent or taken too slowly: its connection is closed, and a thread that waits on it is free again. Only
 * the time counts in which the other side is waited for. (Jetty's own handler of that name compares a request's time
 * with the bytes of all requests.)
 */
final class Pace extends Handler.Wrapper {

    /** How long anybody may be waited for before his pace matters. */
    static final long GRACE_SECONDS = 10;

    private final int leastBytesPerSecond;
    private final Set<Waiting> waiting = ConcurrentHashMap.newKeySet();
    private volatile Scheduler.Task next = () -> false;

    Pace(int leastBytesPerSecond, Handler handler) {
        super(handler);
        this.leastBytesPerSecond = leastBytesPerSecond;
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        look();
    }

    @Override
    protected void doStop() throws Exception {
        next.cancel();
        super.doStop();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        request.setAttribute(Sending.WITHOUT_A_THREAD, Boolean.TRUE);
        PacedRequest paced = new PacedRequest(request, new Waiting(request));
        return super.handle(paced, new PacedResponse(paced, response, new Waiting(request)), callback);
    }

    private void look() {
        waiting.forEach(Waiting::giveUpIfTooSlow);
        next = getServer().getScheduler().schedule(this::look, 1, TimeUnit.SECONDS);
    }

    /** Waiting for the other side of one request, in one direction. */
    private final class Waiting {

        private final Request request;
        private long since;
        private long waited;
        private long bytes;

        Waiting(Request request) {
            this.request = request;
        }

        void begin() {
            synchronized (this) {
                since = NanoTime.now();
            }
            waiting.add(this);
        }

        void end(long moved) {
            if (waiting.remove(this)) {
                synchronized (this) {
                    waited += NanoTime.since(since);
                }
            }
            synchronized (this) {
                bytes += moved;
            }
        }

        void giveUpIfTooSlow() {
            boolean tooSlow;
            synchronized (this) {
                long seconds = TimeUnit.NANOSECONDS.toSeconds(waited + NanoTime.since(since));
                tooSlow = seconds > GRACE_SECONDS + bytes / leastBytesPerSecond;
            }
            if (tooSlow && waiting.remove(this)) {
                request.getConnectionMetaData()
                        .getConnection()
                        .getEndPoint()
                        .close(new TimeoutException("less than " + leastBytesPerSecond + " bytes a second"));
            }
        }
    }

    private static final class PacedRequest extends Request.Wrapper {

        private final Waiting sender;

        PacedRequest(Request request, Waiting sender) {
            super(request);
            this.sender = sender;
        }

        @Override
        public void demand(Runnable callback) {
            sender.begin();
            super.demand(Invocable.from(Invocable.getInvocationType(callback), () -> {
                sender.end(0);
                callback.run();
            }));
        }

        @Override
        public Content.Chunk read() {
            Content.Chunk chunk = super.read();
            if (chunk != null) {
                sender.end(chunk.remaining());
            }
            return chunk;
        }
    }

    private static final class PacedResponse extends Response.Wrapper {

        private final Waiting reader;

        PacedResponse(Request request, Response response, Waiting reader) {
            super(request, response);
            this.reader = reader;
        }

        @Override
        public void write(boolean last, ByteBuffer bytes, Callback callback) {
            long length = bytes == null ? 0 : bytes.remaining();
            reader.begin();
            super.write(last, bytes, Callback.from(() -> reader.end(length), callback));
        }
    }
}
